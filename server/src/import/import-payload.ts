import { toldBack } from '../graphql/parse/value-reason.ts'
import type { ImportFeaturesPayload } from './import.type.ts'
import type { NoticeCode } from './report/notice-code.ts'
import type { ImportReport } from './report/report.ts'

/** What became of features, as it leaves. */
export const payloadOf = (report: ImportReport): ImportFeaturesPayload => ({
  ...report,
  divisionsCreated: [...report.divisionsCreated],
  problems: report.problems.map(({ reason, geometric: _, field, why, value, otherRow, hint, ...problem }) => ({
    ...problem,
    code: reason,
    field: field ?? null,
    reason: why ?? null,
    value: toldBack(value),
    otherRow: otherRow ?? null,
    hint: hint ?? null,
  })),
  notices: [...report.notices],
  noticeCounts: Object.entries(report.noticeCounts).map(([code, count]) => ({ code: code as NoticeCode, count })),
  warnings: report.warnings.map(({ message }) => message),
  fileWarnings: [...report.warnings],
  unreadColumns: [...report.unreadColumns],
  preview: [...report.preview],
})
