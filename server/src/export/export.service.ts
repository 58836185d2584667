import { IsolationLevel } from '@mikro-orm/core'
import type { Reader, Writer } from '../database/access.ts'
import { crsNamed } from '../formats/crs/crs.ts'
import type { FeatureKind } from '../formats/feature/feature-kind.ts'
import { type ExportScope, exportedRows } from './export.query.ts'
import { writeFeatures } from './export.writers.ts'
import type { ExportFormat } from './formats.ts'
import { inSystem } from './in-system.ts'

/** What is to be exported. */
export interface ExportRequest extends ExportScope {
  readonly kind: FeatureKind
  readonly format: ExportFormat
  /** Coordinate system of the file; longitude and latitude when absent. */
  readonly crs?: string | undefined
}

/** An export, piece by piece, as of one moment: what is written meanwhile is not in it. */
export async function exportFeatures(
  root: Writer,
  request: ExportRequest,
  write: (piece: string | Uint8Array) => Promise<void>,
): Promise<void> {
  await root.fork().transactional(writer => exportFeaturesInto(writer, request, write), {
    readOnly: true,
    isolationLevel: IsolationLevel.REPEATABLE_READ,
  })
}

/** The same inside a transaction of its caller’s. */
export async function exportFeaturesInto(
  reader: Reader,
  { kind, format, crs, ...scope }: ExportRequest,
  write: (piece: string | Uint8Array) => Promise<void>,
  passed: (rows: number) => void = () => {},
): Promise<void> {
  const rows = inSystem(counted(exportedRows(reader, kind, scope), passed), await crsNamed(crs ?? 'CRS84'))
  for await (const piece of writeFeatures(format, kind, rows, crs)) await write(piece)
}

async function* counted<Row>(rows: AsyncIterable<Row>, passed: (rows: number) => void): AsyncGenerator<Row> {
  let count = 0
  for await (const row of rows) {
    passed(++count)
    yield row
  }
}
