import { type Command, InvalidArgumentError } from 'commander'
import { geoJsonFile } from '../out-option.ts'
import type { CheckOptions } from './run-check.ts'

/** `geyi check`. */
export function addCheckCommand(program: Command): void {
  const command = program
    .command('check <file>')
    .description(
      'say where polygons of a GeoJSON, zipped Shapefile or CSV overlap, leave gaps or miss each other; needs no database',
    )
    .option('--fix', 'write what can be mended as GeoJSON, and say everything that was changed')
    .option(
      '--tolerance <metres>',
      'how far --fix may move a vertex, and how thin gaps are that it fills and overlaps that it gives away',
      metresOption,
    )
    .option('--give-overlaps', 'with --fix: give ground that several polygons hold to one of them, however wide it is')
    .option(
      '--out <file>',
      'where --fix writes; standard output by default, the report then goes to standard error',
      geoJsonFile,
    )
    .option('--crs <system>', 'coordinate system: EPSG:<number>, GCJ02, BD09 or CRS84; overrules the file')
    .option('--encoding <name>', 'encoding of the text: UTF-8, GBK, GB18030 …; overrules the file')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', help)
    .action(async (path: string, options: CheckOptions) => {
      if (options.fix && options.tolerance === undefined)
        command.error('error: --fix needs --tolerance, for example --tolerance 0.05')
      if (!options.fix && (options.tolerance !== undefined || options.out !== undefined || options.giveOverlaps))
        command.error('error: --tolerance, --give-overlaps and --out go with --fix')
      await (await import('./run-check.ts')).runCheck(path, options)
    })
}

/** A length of 0 to 100 m: beyond that nobody mends, one draws anew. */
function metresOption(text: string): number {
  const metres = text.trim() === '' ? Number.NaN : Number(text)
  if (!(metres >= 0 && metres <= 100)) throw new InvalidArgumentError('It is a number of metres from 0 to 100.')
  return metres
}

const help = `
Ends with 0 if there is no problem, 1 if there are some (with --fix: left), 2 if it was called wrongly or the file can’t be read.

Rows are counted from 1. Areas are in m² on the ellipsoid, places in degrees. Holes are listed and never called a problem: only you
know whether an enclave is meant. A polygon that is invalid in itself is a problem; it is left out of the rest, and of what --fix writes.

Examples
  geyi check grids.zip
  geyi check grids.geojson --json
  geyi check grids.zip --fix --tolerance 0.05 --out grids-fixed.geojson
  geyi check grids.zip --fix --tolerance 0.05 --give-overlaps --out grids-fixed.geojson`
