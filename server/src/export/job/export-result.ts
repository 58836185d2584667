import { pathOfFile } from '../../files/made-file.route.ts'
import { ExportResult } from './export-job.type.ts'

/** What is kept of an export. */
export interface MadeFile {
  readonly fileId: string
  readonly name: string
  readonly size: number
  readonly rows: number
}

/** What came of an export, as it leaves. */
export const exportResult = (made: MadeFile): ExportResult =>
  Object.assign(new ExportResult(), made, { path: pathOfFile(made.fileId) })
