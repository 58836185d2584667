import { type Command, Option } from 'commander'
import { FeatureKind } from '../../../formats/feature/feature-kind.ts'
import { type Field, fieldsOf, netFields, staffFields } from '../../../formats/feature/fields.ts'
import type { ImportRequest } from '../../../import/rows/import.request.ts'
import { ITEM_COLUMNS } from '../../../station/catalogue/item-table.ts'
import {
  dayOption,
  districtOption,
  divisionOption,
  type FileKind,
  importKindOption,
  pairOption,
  planOption,
} from '../options.ts'

type Options = Omit<ImportRequest, 'kind' | 'level'> & {
  as: FileKind | 'NET'
  level?: string
  json?: boolean
  plan?: string
  department?: string
  attribution?: string
}

/** `geyi import`. */
export function addImportCommand(program: Command): void {
  program
    .command('import <file>')
    .description(
      'take a GeoJSON, CSV, Excel workbook or zipped Shapefile, or paths from OpenStreetMap, into the database: all of its rows, or none and why',
    )
    .requiredOption(
      '--as <kind>',
      'what the rows are: divisions, grids, stations, buildings, service-items, staff, paths, or the net of a department',
      importKindOption,
    )
    .option('--district <code>', 'district that all rows belong to', districtOption)
    .option(
      '--name <name>',
      'name of the district: makes it if it is not there, with the divisions that the file needs',
    )
    .option('--name-en <name>', 'its name in English')
    .option('--within <code>', 'division under which rows without a code are numbered', divisionOption)
    .addOption(new Option('--level <level>', 'level of divisions without a code').choices(['subdistrict', 'community']))
    .option('--create-divisions', 'make subdistricts and communities that rows name and that are not there')
    .option('--map <field=column>', 'read a field from a column; field= leaves it out (repeatable)', pairOption)
    .option('--set <field=value>', 'give all rows the same value (repeatable)', pairOption)
    .option('--crs <system>', 'coordinate system: EPSG:<number>, GCJ02, BD09 or CRS84; overrules the file')
    .option('--encoding <name>', 'encoding of the text: UTF-8, GBK, GB18030 …; overrules the file')
    .option('--valid-from <date>', 'first day of new versions; today by default', dayOption)
    .option('--dry-run', 'only say what would happen')
    .option('--plan <id>', 'plan that a net is laid beside', planOption)
    .option('--department <name>', 'whose net it is')
    .option('--attribution <text>', 'who is to be named on the map for paths; whom the file names by default')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', help)
    .action(
      async (path: string, { as, level, json = false, plan, department, ...options }: Options, command: Command) => {
        if (as === 'SERVICE-ITEMS')
          return (await import('../run-service-items.ts')).runImportServiceItems(path, options, json)
        if (as === 'STAFF') {
          const { district, within = district, map, encoding, dryRun } = options
          if (within === undefined)
            command.error('error: a roster is of a division; say which with --district or --within')
          return (await import('../run-staff.ts')).runImportStaff(path, { within, map, encoding, dryRun }, json)
        }
        if (as === 'NET') {
          if (plan === undefined || department === undefined)
            command.error('error: a net is laid beside a plan by a department; say which with --plan and --department')
          const { map, crs, encoding, dryRun } = options
          const request = { department, map, crs, encoding, dryRun }
          return (await import('./run-import-net.ts')).runImportNet(path, plan, request, json)
        }
        if (as !== 'PATHS')
          return (await import('./run-import.ts')).runImport(
            path,
            { ...options, kind: as, level: level?.toUpperCase() as ImportRequest['level'] },
            json,
          )
        const { district, crs, encoding, attribution, dryRun } = options
        if (district === undefined) command.error('error: paths are of a district; say which with --district')
        await (await import('./run-import-paths.ts')).runImportPaths(
          path,
          { district, crs, encoding, attribution, dryRun },
          json,
        )
      },
    )
}

const fieldList = (fields: readonly Field[]): string =>
  fields
    .map(
      ({ name, aliases, meaning }) =>
        `    ${name.padEnd(13)} ${meaning}${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''}`,
    )
    .join('\n')

const help = `
Fields, with columns that are found by themselves besides the field's own name:
${Object.values(FeatureKind)
  .map(kind => `  ${kind.toLowerCase()}\n${fieldList(fieldsOf[kind])}`)
  .join('\n')}
  net
${fieldList(netFields)}
  staff
${fieldList(staffFields)}

Codes
  Rows are matched to what is there by code: an equal row changes nothing, a changed one makes a new version. Without a code
  column the id of a GeoJSON feature is the code; without that,
    grids and divisions  take the code of the one with the same boundary, or the same name, under the same division; others
                         get the next serials after the highest ever given there, west to east, then north to south
    stations, buildings  get a code from where they are: x1038012345y254967890, in 1e-7 degrees

Places
  A building or station given as an area stands at a place inside it. Boundaries are rounded to 1e-7 degrees; where that would
  make one touch itself it is mended, and the report says where. Boundaries of divisions follow from the grids below them.

Service items
  --as service-items takes a CSV or workbook into the catalogue that all districts share, by code: ${Object.entries(
    ITEM_COLUMNS,
  )
    .map(([name, others]) => [name, ...others].join(' / '))
    .join(', ')}.
  Lists are separated by “;”. What is not a column stays as it is. Options besides: --encoding, --dry-run, --json.

Grid staff
  --as staff takes a CSV or workbook into the rosters of --district, or of the division --within: a row for each grid in which somebody serves,
  found by number, or by name and phone. What is not a column stays as it is. A leader whom the file names follows the one who is there.
  Options besides: --map, --encoding, --dry-run, --json.

Paths
  --as paths makes the walking network of --district, in place of the one before, of an .osm.pbf of OpenStreetMap (cut to 3 km around
  the district) or of lines as GeoJSON with OpenStreetMap's tags. highway is a path, but not what is being built, and not with foot=no or
  private, or access=no or private without a foot that allows it. Motorways, railways, rivers, canals and shores are barriers that no
  place is joined to a path across, unless in a tunnel or on a bridge. Paths meet where they share a position, exactly. Parts that are not
  connected are reported. The map names OpenStreetMap's contributors for their files, as their licence asks, and for others whom --attribution
  says. Options besides: --crs, --encoding, --dry-run, --json.

Nets of departments
  --as net lays the cells that a department works by beside --plan, under the name of --department, in place of those that it has there.
  Nothing of the plan changes. Overlaps, gaps and rows that can't be read are told, not refused. Options besides: --map, --crs, --encoding,
  --dry-run, --json.

Ends with 0 if the rows are in (or would be, with --dry-run), 1 if some can’t be, 2 if it was called wrongly or the file can’t be read.
Columns that were not read are listed, with a known name that each resembles. Case, width and blanks of names do not matter.

Examples
  geyi import grids.zip --as grids --district 530303 --name 沾益区 --map name=NAME
  geyi import grids.zip --as grids --district 530303 --create-divisions --map community=社区 --map name=网格名称
  geyi import buildings.csv --as buildings --district 530303 --crs GCJ02 --map households=户数
  geyi import streets.osm.pbf --as paths --district 530303
  geyi import policing.zip --as net --plan Plan:019c… --department 综治 --map name=警格
  geyi import roster.xlsx --as staff --district 530303 --dry-run
  geyi import posts.geojson --as stations --district 530303 --set kind=RED_POST --dry-run`
