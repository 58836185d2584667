import type { FileKind } from '../../files/file-kind.ts'
import { payloadOf } from '../import-payload.ts'
import type { ItemsReport } from '../items/import-service-items.ts'
import type { PathsReport } from '../paths/paths-report.ts'
import type { ImportReport } from '../report/report.ts'
import { type ImportRefusal, ImportResult } from './import-result.type.ts'

/** What is kept of an import: its report as a command prints it, or why there is none. */
export interface ImportOutcome {
  readonly kind: FileKind
  readonly refusal?: ImportRefusal
  readonly features?: ImportReport
  readonly paths?: PathsReport
  readonly serviceItems?: ItemsReport
}

/** What came of an import, as it leaves. */
export const importResult = ({ kind, refusal, features, paths, serviceItems }: ImportOutcome): ImportResult =>
  Object.assign(new ImportResult(), {
    kind,
    applied: (features ?? paths ?? serviceItems)?.applied ?? false,
    refusal: refusal ?? null,
    features: features ? payloadOf(features) : null,
    paths: paths ?? null,
    serviceItems: serviceItems ?? null,
  })
