import { isDivisionCode } from '@geyi/shared/codes'
import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { staffFields } from '../../formats/feature/fields.ts'
import type { ImportFile } from '../../formats/feature/import-file.ts'
import { refusedFile } from '../../formats/feature/refused-file.ts'
import { openSource } from '../../formats/open-source.ts'
import { today } from '../../graphql/day.ts'
import { valueReasonOf } from '../../graphql/parse/value-reason.ts'
import { changeStaff, type Written } from '../../staff/keeping/change-staff.ts'
import { assignmentsAround, membersWithin, takeTurn } from '../../staff/keeping/staff.query.ts'
import { type RowTrouble, RowTroubles } from '../../staff/keeping/troubles.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { PREVIEWED, type SaidNames } from '../report/preview.ts'
import { ReportBuilder } from '../report/report.ts'
import { Mapping, type MappingOptions } from '../rows/mapping.ts'
import { RowParser } from '../rows/row-parser.ts'
import { gridsByCode } from './roster.query.ts'
import { draftOf, type RosterDraft } from './roster-drafts.ts'
import { previewOf } from './staff-preview.ts'
import type { Read, StaffReport, StaffRowPreview } from './staff-report.ts'
import { type StaffRow, staffRowOf } from './staff-row.ts'
import { whoIsWho } from './who-is-who.ts'

/** The most rows of one file. */
const MOST = 20_000

/** What to do with a roster. */
export interface StaffRequest extends Pick<MappingOptions, 'map'> {
  /** Division whose people they are: a district or below it. */
  readonly within: string
  readonly encoding?: string | undefined
  readonly dryRun?: boolean | undefined
  /** Who asks; the operator at the command line may do all. */
  readonly viewer: Viewer | 'operator'
}

/** Takes back what a transaction has done, without being a failure. */
class RolledBack extends Error {}

/**
 * Takes a roster (CSV, or a workbook) into the database: all of its rows, or none and why. A row is a person in a grid; who serves in
 * several has several. What the file is silent on stays, and a leader whom it names follows the one who is there.
 * @throws BAD_USER_INPUT for a file that can't be read, TOO_MANY_FEATURES
 */
export async function importStaff(root: Writer, file: ImportFile, request: StaffRequest): Promise<StaffReport> {
  const { within, dryRun = false } = request
  if (!isDivisionCode(within) || within.length < 6)
    throw new DomainError('BAD_USER_INPUT', 'A roster is of a district, or of a division below one.', {
      argument: 'within',
    })
  const mapping = new Mapping(staffFields, { map: request.map })
  const report = new ReportBuilder()
  const said = new Map<number, SaidNames>()
  const read = await readRows(file, request, mapping, report, said)
  const base: Read = { dryRun, rows: report.rows, unreadColumns: mapping.unread, warnings: [...report.warnings] }
  let answer: StaffReport | undefined
  try {
    await root.transactional(async writer => {
      await takeTurn(writer)
      const drafts = await draftsOf(writer, read, within, mapping.given, report)
      const troubles = new RowTroubles()
      const written = await changeStaff({ writer, viewer: request.viewer, troubles, replaceLeaders: true }, drafts)
      for (const trouble of troubles.all) refuse(report, trouble)
      answer = { ...base, ...(await outcomeOf({ writer, drafts, written, report, said, dryRun })) }
      if (!report.sound || dryRun) throw new RolledBack()
    })
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error
  }
  return answer!
}

async function readRows(
  file: ImportFile,
  { encoding }: StaffRequest,
  mapping: Mapping,
  report: ReportBuilder,
  said: Map<number, SaidNames>,
): Promise<StaffRow[]> {
  const source = await openSource(file, { encoding }, mapping.knows)
  for (const warning of source.warnings) report.warnings.push(warning)
  const read: StaffRow[] = []
  for await (const raw of source.rows) {
    if (++report.rows > MOST)
      throw new DomainError('TOO_MANY_FEATURES', `${file.name} has more than ${MOST} rows. Import it in parts.`, {
        limit: MOST,
      })
    const parser = new RowParser(mapping.read(raw), report, undefined, undefined, 'refused')
    const row = staffRowOf(parser)
    if (row) read.push(row)
    said.set(raw.row, parser.saidNames)
  }
  if (report.rows === 0) throw refusedFile('FILE_NO_ROWS', `${file.name} holds no rows.`)
  mapping.checkColumns()
  if (!['code', 'name'].some(field => mapping.given.has(field)))
    throw refusedFile('FILE_OTHER_KIND', `${file.name} has neither a column of names nor one of numbers.`)
  return read
}

/** People as the file wants them; what can't be is in the report. */
async function draftsOf(
  writer: Writer,
  read: readonly StaffRow[],
  within: string,
  given: ReadonlySet<string>,
  report: ReportBuilder,
): Promise<RosterDraft[]> {
  const roster = await membersWithin(writer, within)
  const grids = await gridsByCode(
    writer,
    within,
    read.flatMap(({ grid }) => grid ?? []),
  )
  for (const { row, grid } of read)
    if (grid !== null && !grids.has(grid))
      report.refuse({
        row,
        reason: 'BAD_VALUE',
        field: 'grid',
        why: 'NO_SUCH_GRID',
        value: grid,
        message: `There is no grid ${grid} in ${within}.`,
      })
  const { people, unclear } = whoIsWho(read, roster)
  for (const { row } of unclear)
    report.refuse({
      row,
      reason: 'BAD_VALUE',
      field: 'name',
      why: 'SEVERAL_CALLED_SO',
      message: 'Several people are called so. Say the number in a column of its own.',
    })
  for (const { rows, was } of people)
    if (!was && rows.every(({ name }) => name === null))
      report.refuse({
        row: rows[0]!.row,
        reason: 'NO_NAME',
        field: 'name',
        why: 'EMPTY',
        message: 'The person is new and has no name.',
      })
  const ids = people.flatMap(({ was }) => was?.id ?? [])
  const standing = Map.groupBy(await assignmentsAround(writer, ids, []), ({ memberId }) => memberId)
  const ground = { within, given, today: today(), grids, standing }
  return people
    .filter(({ rows, was }) => was || rows.some(({ name }) => name !== null))
    .map(person => draftOf(person, ground))
    .map(draft => {
      const { divisionCode } = draft.becomes
      if (!divisionCode.startsWith(within))
        report.refuse({
          row: draft.row,
          reason: 'OUTSIDE_DISTRICT',
          field: 'division',
          value: divisionCode,
          message: `The division ${divisionCode} does not lie in ${within}.`,
        })
      return draft
    })
}

/** Columns of what can be wrong with somebody. */
const columns: Readonly<Record<string, string>> = {
  CODE: 'code',
  NAME: 'name',
  EMPLOYMENT: 'employment',
  PHONE: 'phone',
  DIVISION: 'division',
  GRID: 'grid',
  ROLE: 'role',
  SINCE: 'since',
  UNTIL: 'until',
}

function refuse(report: ReportBuilder, { row, field, error }: RowTrouble): void {
  const why = valueReasonOf(error.extensions)
  const { value } = error.extensions
  report.refuse({
    row,
    reason: 'BAD_VALUE',
    message: error.message,
    ...(field ? { field: columns[field]! } : {}),
    ...(why ? { why } : {}),
    ...(typeof value === 'string' ? { value } : {}),
  })
}

interface Outcome {
  readonly writer: Writer
  readonly drafts: readonly RosterDraft[]
  readonly written: Written
  readonly report: ReportBuilder
  readonly said: ReadonlyMap<number, SaidNames>
  readonly dryRun: boolean
}

async function outcomeOf({
  writer,
  drafts,
  written,
  report,
  said,
  dryRun,
}: Outcome): Promise<Omit<StaffReport, keyof Read>> {
  const { sound } = report
  const preview = await previewOf(writer, drafts, written, { wrong: new Set(report.refusedRows), said })
  const outcomes = drafts.map(({ rows, was }) =>
    was ? rows.some(({ row }) => preview.get(row)?.outcome === 'CHANGED') : null,
  )
  const created = outcomes.filter(changed => changed === null).length
  const changed = outcomes.filter(changed => changed === true).length
  const all = [...preview.values()]
  // Wrong rows go before others where there are too many, as they must be mended.
  const shown = dryRun
    ? [...all.filter(({ outcome }) => outcome === 'WRONG'), ...all.filter(({ outcome }) => outcome !== 'WRONG')]
        .slice(0, PREVIEWED)
        .sort((a, b) => a.row - b.row)
    : []
  const telling = new Set(shown.filter(tellsPhone).map(({ row }) => row))
  return {
    applied: sound && !dryRun,
    created: sound ? created : 0,
    changed: sound ? changed : 0,
    unchanged: sound ? drafts.length - created - changed : 0,
    refused: report.refusedRows.length,
    problems: report.problems,
    preview: shown,
    phonesTold: drafts.filter(({ row }) => telling.has(row)).map(({ becomes }) => becomes.id),
  }
}

const tellsPhone = ({ changes }: StaffRowPreview): boolean =>
  changes.some(({ field, before }) => field === 'PHONE' && before !== null)
