import { Act } from '../../act/act.ts'
import type { Context } from '../../graphql/context.ts'
import { toldBack } from '../../graphql/parse/value-reason.ts'
import { once } from '../../requests/once.ts'
import { authorize } from '../../viewer/authorize.ts'
import { fieldValues } from '../field-values.ts'
import { fileSent } from '../file-sent.ts'
import type { ImportStaffInput } from './import-staff.inputs.ts'
import { importStaff } from './import-staff.ts'
import type { ImportStaffPayload } from './import-staff.type.ts'
import { recordPhonesTold } from './phones-told.ts'
import type { StaffReport } from './staff-report.ts'

/** Stops a transaction of which nothing is to last, not the key of its request either. */
class NotWritten extends Error {
  constructor(readonly report: StaffReport) {
    super()
  }
}

/** Imports a roster for who keeps it. What is kept of the request are counts: names and phones are in no answer that lasts. */
export async function importStaffForKeeper(
  { writer, viewer, actor }: Context,
  input: ImportStaffInput,
): Promise<ImportStaffPayload> {
  authorize(viewer, 'KEEP_STAFF', input.within)
  const { within, encoding, dryRun } = input
  const request = {
    within,
    map: fieldValues(input.map),
    encoding: encoding ?? undefined,
    dryRun: dryRun ?? false,
    viewer,
  }
  const file = fileSent(input.file)
  if (dryRun) {
    const report = await importStaff(writer.fork(), file, request)
    await recordPhonesTold(writer, new Act('readPhones', actor), within, report)
    return payloadOf(report)
  }
  try {
    return await writer.transactional(own =>
      once(own, viewer, 'importStaff', input, async () => {
        const report = await importStaff(own, file, request)
        if (!report.applied) throw new NotWritten(report)
        return payloadOf(report)
      }),
    )
  } catch (error) {
    if (error instanceof NotWritten) return payloadOf(error.report)
    throw error
  }
}

const payloadOf = ({
  problems,
  warnings,
  unreadColumns,
  preview,
  phonesTold: _,
  ...report
}: StaffReport): ImportStaffPayload => ({
  ...report,
  problems: problems.map(({ reason, field, why, value, row, message }) => ({
    row,
    message,
    code: reason,
    field: field ?? null,
    reason: why ?? null,
    value: toldBack(value),
    otherRow: null,
    hint: null,
  })),
  fileWarnings: [...warnings],
  unreadColumns: [...unreadColumns],
  preview: [...preview],
})
