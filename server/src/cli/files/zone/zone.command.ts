import { type Command, InvalidArgumentError, Option } from 'commander'
import { geoJsonFile } from '../out-option.ts'
import type { ZoneCommandOptions } from './run-zone.ts'

/** `geyi zone`. */
export function addZoneCommand(program: Command): void {
  program
    .command('zone <file>')
    .description(
      'put the polygons of a GeoJSON, zipped Shapefile or CSV together into zones that are even, whole and compact; needs no database',
    )
    .requiredOption('--column <name>', 'the column with what zones are to have evenly, such as a population')
    .requiredOption('--band <least..most>', 'how much of it a zone is to have, such as 200..300', bandOption)
    .option('--zones <count>', 'how many zones; found from the band if it is left out', countOption)
    .option('--within <name>', 'a column: no zone holds polygons of two of its values, such as a community')
    .option('--keep <name>', 'a column with the zones there are: they are changed as little as the band takes')
    .addOption(
      new Option(
        '--shape <measure>',
        'what compact means: a short outline (Polsby and Popper), or short ways from a middle to where the column’s numbers are (Hess)',
      )
        .choices(['outline', 'ways'])
        .default('outline'),
    )
    .option('--seed <number>', 'where chance begins: the same seed finds the same zones', seedOption, 1)
    .option('--effort <steps>', 'steps of the search for each polygon: more is better and slower', countOption, 4_000)
    .option('--out <file>', 'write every row with its zone as GeoJSON', geoJsonFile)
    .option('--dissolved <file>', 'write every zone with its boundary as GeoJSON', geoJsonFile)
    .option('--crs <system>', 'coordinate system: EPSG:<number>, GCJ02, BD09 or CRS84; overrules the file')
    .option('--encoding <name>', 'encoding of the text: UTF-8, GBK, GB18030 …; overrules the file')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', help)
    .action(async (path: string, options: ZoneCommandOptions) => (await import('./run-zone.ts')).runZone(path, options))
}

function bandOption(text: string): { min: number; max: number } {
  const [min = NaN, max = NaN] = text.split('..').map(part => (part.trim() === '' ? NaN : Number(part)))
  if (!(min >= 0 && max >= min && max < Infinity) || max === 0)
    throw new InvalidArgumentError('It is two numbers, the smaller first, such as 200..300.')
  return { min, max }
}

function countOption(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1 || count > 1_000_000)
    throw new InvalidArgumentError('It is a whole number from 1 to 1,000,000.')
  return count
}

function seedOption(text: string): number {
  const seed = Number(text)
  if (text.trim() === '' || !Number.isInteger(seed) || Math.abs(seed) > 2 ** 31 - 1)
    throw new InvalidArgumentError('It is a whole number.')
  return seed
}

const help = `
Zones are in one piece, never reach over ground that shares no boundary, and are within the band wherever that can be; then compact: with --shape
outline the mean of 4πA ⁄ P² is to be the greatest, with --shape ways the sum of each polygon’s number × its squared distance to the middle polygon of
its zone the least. What is impossible is said with its proof: the rows that prove it. Polygons should share their boundaries exactly: geyi check tells where they don’t.

Ends with 0 if every zone is within the band or proved to be impossible, 1 if none better was found for some, 2 if it was called wrongly or the
file can’t be read.

Examples
  geyi zone blocks.zip --column POP --band 1600..2400 --out zones.geojson
  geyi zone blocks.zip --column POP --band 1600..2400 --zones 356 --within TRACT --seed 2 --json
  geyi zone blocks.zip --column POP --band 1600..2400 --shape ways --dissolved zones.geojson
  geyi zone blocks.zip --column POP --band 1600..2400 --keep PRECINCT --dissolved precincts.geojson`
