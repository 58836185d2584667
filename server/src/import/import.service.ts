import { setImmediate as breath } from 'node:timers/promises'
import { isDivisionCode, levelOfCode } from '@geyi/shared/codes'
import type { Reader, Writer } from '../database/access.ts'
import { extentOfDivision } from '../division/division.query.ts'
import { DomainError } from '../errors/domain-error.ts'
import { crsOf } from '../formats/crs/crs.ts'
import { fieldsOf } from '../formats/feature/fields.ts'
import type { ImportFile } from '../formats/feature/import-file.ts'
import type { FeatureSource } from '../formats/feature/raw-feature.ts'
import { refusedFile } from '../formats/feature/refused-file.ts'
import { openSource } from '../formats/open-source.ts'
import { today } from '../graphql/day.ts'
import { optionalText, parsedText } from '../graphql/parse/parsed-text.ts'
import { type AnyImport, kindImportOf } from './kinds.ts'
import { type ImportReport, ReportBuilder } from './report/report.ts'
import type { ImportRequest } from './rows/import.request.ts'
import type { StagedRow } from './rows/kind-import.ts'
import { Mapping } from './rows/mapping.ts'
import { refuseOtherKind } from './rows/other-kind.ts'
import { RowParser } from './rows/row-parser.ts'
import { createStage, finishStage, stageRows, waitForOtherImports } from './stage/stage.query.ts'

/** Rows between two words of progress. */
const STEP = 100
/** Others wait no longer than this for their turn while rows are parsed, milliseconds. */
const TURN = 15
/** Rows that are parsed before they go into the stage. */
const BATCH = 500
/** The most rows of one import, if nothing else is said. */
const LIMIT = 1_000_000

/** A file on its way in, opened: nothing of it is written yet. */
interface OpenImport {
  readonly fileName: string
  readonly request: ImportRequest
  readonly report: ReportBuilder
  /** First day of new versions. */
  readonly day: string
  readonly mapping: Mapping
  readonly kind: AnyImport
  readonly source: FeatureSource
}

/** Where parsed rows go. */
type Take = (rows: StagedRow[]) => Promise<void>

/** Hears how many rows have been read, and of how many where that is known. */
export type RowsRead = (rows: number, count?: number) => void

/**
 * Imports a file: all of its rows, or none and the reasons why. Rows are parsed one by one into a stage in the database and written
 * from there, so that memory holds a batch, not the file.
 */
export async function importFeatures(
  root: Writer,
  file: ImportFile,
  request: ImportRequest,
  progress: RowsRead = () => {},
): Promise<ImportReport> {
  const open = await opened(file, request)
  return settled(open, root, writer =>
    readRows(open, writer, batch => stageRows(writer, open.kind.columns, batch), progress),
  )
}

/** A file whose rows are read and parsed, in memory: nothing of it is written yet. */
export interface ReadFeatures {
  readonly open: OpenImport
  readonly rows: readonly StagedRow[]
}

/** Reads a file before anybody has to wait for it: others have their turn meanwhile. `progress` may throw to end it. */
export async function readFeatures(
  reader: Reader,
  file: ImportFile,
  request: ImportRequest,
  progress: RowsRead,
): Promise<ReadFeatures> {
  const open = await opened(file, request)
  const rows: StagedRow[] = []
  let turn = Date.now()
  await readRows(
    open,
    reader,
    async batch => {
      for (const row of batch) rows.push(row)
    },
    progress,
    async () => {
      if (Date.now() - turn < TURN) return
      await breath()
      turn = Date.now()
    },
  )
  return { open, rows }
}

/**
 * Writes what was read: all of it, or none and the reasons why. `ended` is told the report inside the transaction, and takes all back by
 * throwing; `progress` hears how many rows are staged, and may throw too.
 */
export function writeFeatures(
  root: Writer,
  { open, rows }: ReadFeatures,
  progress: RowsRead,
  ended: (writer: Writer, report: ImportReport) => Promise<void>,
): Promise<ImportReport> {
  return settled(
    open,
    root,
    async writer => {
      for (let at = 0; at < rows.length; at += BATCH) {
        await stageRows(writer, open.kind.columns, rows.slice(at, at + BATCH))
        progress(at + BATCH, rows.length)
      }
    },
    ended,
  )
}

async function opened(file: ImportFile, request: ImportRequest): Promise<OpenImport> {
  const day = checked(request)
  const report = new ReportBuilder()
  const mapping = new Mapping(fieldsOf[request.kind], request)
  const source = await openSource(file, request, mapping.knows)
  const kind = kindImportOf(request.kind)
  report.isPreviewed = (kind.previews && request.dryRun) ?? false
  return { fileName: file.name, request, report, day, mapping, kind, source }
}

/** Fills the stage, and writes from it what is sound. */
async function settled(
  open: OpenImport,
  root: Writer,
  fill: (writer: Writer) => Promise<void>,
  ended: (writer: Writer, report: ImportReport) => Promise<void> = async () => {},
): Promise<ImportReport> {
  const { fileName, request, report, day, mapping, kind } = open
  const done = () => report.build(request.kind, day, request.dryRun ?? false)
  try {
    await root.transactional(async writer => {
      await waitForOtherImports(writer)
      await createStage(writer, kind.columns)
      await fill(writer)
      if (report.sound || report.isPreviewed) await finishStage(writer)
      report.unreadColumns = mapping.unread
      mapping.checkColumns()
      if (report.sound || report.isPreviewed) await kind.write({ writer, request, report, day, given: mapping.given })
      if (report.refusedRows.length === report.rows) refuseOtherKind(fileName, request.kind, mapping)
      if (!report.sound || request.dryRun) throw new RolledBack()
      await ended(writer, done())
    })
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error
  }
  return done()
}

/** Takes back whatever a transaction has done, without being a failure. */
class RolledBack extends Error {}

/** @throws BAD_USER_INPUT for a request that no file could meet. @returns the first day of new versions */
function checked({ district, within, name, nameEn, validFrom }: ImportRequest): string {
  const bad = (argument: string, message: string) => new DomainError('BAD_USER_INPUT', message, { argument })
  if (district !== undefined && levelOfCode(district) !== 'district')
    throw bad('district', `“${district}” is no district code: it has six digits and does not begin with 0.`)
  if (within !== undefined && !(isDivisionCode(within) && district && within.startsWith(district)))
    throw bad('within', `“${within}” is no code of a division in the district ${district ?? ''}.`)
  if (name !== undefined) parsedText('name', name, { most: 200 })
  optionalText('nameEn', nameEn, { most: 200 })
  if (validFrom === undefined) return today()
  if (
    !/^[1-9]\d{3}-\d{2}-\d{2}$/.test(validFrom) ||
    new Date(`${validFrom}T00:00:00Z`).toJSON()?.slice(0, 10) !== validFrom
  )
    throw bad('validFrom', `“${validFrom}” is no day; write it as 2026-11-21.`)
  return validFrom
}

/** Reads and parses the rows of a file; once one can't be imported, the others are only looked at. */
async function readRows(
  { fileName, request, report, day, mapping, kind, source }: OpenImport,
  reader: Reader,
  take: Take,
  progress: RowsRead,
  turn: () => Promise<void> = async () => {},
): Promise<void> {
  const { toDegrees, warning } = await crsOf(source, request.crs, fileName)
  if (warning) report.warnings.push({ code: 'DATUM_UNSURE', message: warning })
  for (const warning of source.warnings) report.warnings.push(warning)
  const near = request.district ? await extentOfDivision(reader, request.district, day) : undefined
  const limit = request.limit ?? LIMIT
  let batch: StagedRow[] = []
  for await (const raw of source.rows) {
    report.rows++
    if (report.rows > limit)
      throw new DomainError('TOO_MANY_FEATURES', `${fileName} has more than ${limit} rows. Import it in parts.`, {
        limit,
      })
    for (const { code, message } of raw.remarks ?? []) report.notice({ row: raw.row, code, message })
    const parser = new RowParser(mapping.read(raw), report, toDegrees, near, kind.strays)
    const row = kind.parse(parser)
    if (!parser.sound) report.name(raw.row, parser.saidNames)
    if (row && (report.sound || report.isPreviewed)) batch.push(row)
    if (batch.length >= BATCH) {
      await take(batch)
      batch = []
    }
    if (report.rows % STEP === 0) progress(report.rows, source.count)
    await turn()
  }
  if (report.rows === 0) throw refusedFile('FILE_NO_ROWS', `${fileName} holds no rows.`)
  if (report.sound || report.isPreviewed) await take(batch)
}
