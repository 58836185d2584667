import { DIGITS } from '@geyi/shared/codes'
import { type Command, Option } from 'commander'
import { type ExportFormat, FORMATS } from '../../../export/formats.ts'
import { today } from '../../../graphql/day.ts'
import { dayOption, divisionOption, type FileKind, fileKindOption } from '../options.ts'
import { exportFile, formatOfName } from '../out-option.ts'

interface Options {
  as: FileKind
  district?: string
  format?: ExportFormat
  asOf?: string
  out?: string
}

/** `geyi export`. */
export function addExportCommand(program: Command): void {
  const command = program
    .command('export')
    .description(
      'write divisions, grids, stations, buildings, service-items, staff or paths as a file that imports to an equal state',
    )
    .requiredOption(
      '--as <kind>',
      'what to write: divisions, grids, stations, buildings, service-items, staff or paths',
      fileKindOption,
    )
    .option('--district <code>', 'only what lies in this division; a code of any level', divisionOption)
    .addOption(
      new Option('--format <format>', 'geojson unless the file ends in .csv or, for stations and staff, .xlsx').choices(
        FORMATS,
      ),
    )
    .option('--as-of <date>', 'divisions and grids as they were on this day; today by default', dayOption)
    .option('--out <file>', 'file to write; standard output by default', exportFile)
    .action(async ({ as: kind, district: within = '', format, asOf: day = today(), out }: Options) => {
      const named = out === undefined ? undefined : formatOfName(out)
      if (format && named && format !== named)
        command.error(`error: ${out} is no name for a file in the format ${format}`)
      if (kind === 'SERVICE-ITEMS') {
        const table = format ?? named ?? 'csv'
        if (table === 'geojson') command.error('error: service items are a table, and leave as csv or xlsx')
        return (await import('../run-service-items.ts')).runExportServiceItems(table as 'csv' | 'xlsx', out)
      }
      if (kind === 'STAFF') {
        const table = format ?? named ?? 'csv'
        if (table === 'geojson') command.error('error: a roster is a table, and leaves as csv or xlsx')
        return (await import('../run-staff.ts')).runExportStaff(within, table as 'csv' | 'xlsx', out)
      }
      if (kind === 'PATHS') {
        if ((format ?? named ?? 'geojson') !== 'geojson') command.error('error: paths are lines, and leave as geojson')
        if (within.length !== DIGITS.district)
          command.error('error: paths are of a district; say which with --district')
        return (await import('./run-export-paths.ts')).runExportPaths(within, out)
      }
      const { runExport } = await import('./run-export.ts')
      await runExport({ kind, within, day, format: format ?? named ?? 'geojson' }, out)
    })
    .addHelpText('after', '\nEnds with 0, or with 2 if it was called wrongly or nothing could be written.')
}
