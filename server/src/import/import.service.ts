import { isDivisionCode, levelOfCode } from '@geyi/shared/codes'
import type { Writer } from '../database/access.ts'
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
const STEP = 1_000
/** Rows that are parsed before they go into the stage. */
const BATCH = 500
/** The most rows of one import, if nothing else is said. */
const LIMIT = 1_000_000

/**
 * Imports a file: all of its rows, or none and the reasons why. Rows are parsed one by one into a stage in the database and written
 * from there, so that memory holds a batch, not the file.
 */
export async function importFeatures(
  root: Writer,
  file: ImportFile,
  request: ImportRequest,
  progress: (rows: number) => void = () => {},
): Promise<ImportReport> {
  const day = checked(request)
  const report = new ReportBuilder()
  const done = () => report.build(request.kind, day, request.dryRun ?? false)
  const mapping = new Mapping(fieldsOf[request.kind], request)
  const source = await openSource(file, request, mapping.knows)
  try {
    await root.transactional(async writer => {
      await waitForOtherImports(writer)
      const kind = kindImportOf(request.kind)
      report.isPreviewed = (kind.previews && request.dryRun) ?? false
      await readIntoStage(writer, file.name, source, mapping, kind, { request, report, day, progress })
      report.unreadColumns = mapping.unread
      mapping.checkColumns()
      if (report.sound || report.isPreviewed) await kind.write({ writer, request, report, day, given: mapping.given })
      if (report.refusedRows.length === report.rows) refuseOtherKind(file.name, request.kind, mapping)
      if (!report.sound || request.dryRun) throw new RolledBack()
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

interface Reading {
  readonly request: ImportRequest
  readonly report: ReportBuilder
  readonly day: string
  readonly progress: (rows: number) => void
}

async function readIntoStage(
  writer: Writer,
  fileName: string,
  source: FeatureSource,
  mapping: Mapping,
  kind: AnyImport,
  { request, report, day, progress }: Reading,
): Promise<void> {
  const { toDegrees, warning } = await crsOf(source, request.crs, fileName)
  if (warning) report.warnings.push({ code: 'DATUM_UNSURE', message: warning })
  for (const warning of source.warnings) report.warnings.push(warning)
  const near = request.district ? await extentOfDivision(writer, request.district, day) : undefined
  const limit = request.limit ?? LIMIT
  await createStage(writer, kind.columns)
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
      await stageRows(writer, kind.columns, batch)
      batch = []
    }
    if (report.rows % STEP === 0) progress(report.rows)
  }
  if (report.rows === 0) throw refusedFile('FILE_NO_ROWS', `${fileName} holds no rows.`)
  if (!report.sound && !report.isPreviewed) return
  await stageRows(writer, kind.columns, batch)
  await finishStage(writer)
}
