import { IsolationLevel } from '@mikro-orm/core'
import type { Writer } from '../database/access.ts'
import type { FeatureKind } from '../formats/feature/feature-kind.ts'
import { exportedRows } from './export.query.ts'
import { writeFeatures } from './export.writers.ts'
import type { ExportFormat } from './formats.ts'

/** What is to be exported. */
export interface ExportRequest {
  readonly kind: FeatureKind
  readonly format: ExportFormat
  /** Code of the division whose features leave; empty for all. */
  readonly within: string
  readonly day: string
}

/** An export, piece by piece, as of one moment: what is written meanwhile is not in it. */
export async function exportFeatures(
  root: Writer,
  { kind, format, within, day }: ExportRequest,
  write: (piece: string | Uint8Array) => Promise<void>,
): Promise<void> {
  await root.fork().transactional(
    async writer => {
      for await (const piece of writeFeatures(format, kind, exportedRows(writer, kind, within, day))) await write(piece)
    },
    { readOnly: true, isolationLevel: IsolationLevel.REPEATABLE_READ },
  )
}
