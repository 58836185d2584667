import type { Writer } from '../database/access.ts'
import { DomainError } from '../errors/domain-error.ts'
import { fileInMemory, type ImportFile } from '../formats/feature/import-file.ts'
import type { Context } from '../graphql/context.ts'
import { importOperation } from '../jobs/job-operation.ts'
import { once } from '../requests/once.ts'
import { authorize } from '../viewer/authorize.ts'
import { fileSent } from './file-sent.ts'
import type { ImportFeaturesInput } from './import.inputs.ts'
import { importFeatures } from './import.service.ts'
import type { ImportFeaturesPayload } from './import.type.ts'
import { payloadOf } from './import-payload.ts'
import type { ImportReport } from './report/report.ts'
import { requestOf } from './request-of.ts'

/** Imports features for a planner, or stations for their keeper. Bad rows are an error with all of them, except in a dry run, where they are the answer. */
export async function importForPlanner(
  { writer, viewer }: Context,
  input: ImportFeaturesInput,
): Promise<ImportFeaturesPayload> {
  authorize(viewer, importOperation(input), input.district)
  return writer.transactional(own =>
    once(own, viewer, 'importFeatures', input, () => imported(own, input, viewer.accountId)),
  )
}

async function imported(writer: Writer, input: ImportFeaturesInput, authorId: string): Promise<ImportFeaturesPayload> {
  const report = await importFeatures(writer, fileOf(input), requestOf(input, input.kind, authorId))
  if (report.refused > 0 && !report.dryRun) throw refusal(report)
  return payloadOf(report)
}

function fileOf({ features, file }: ImportFeaturesInput): ImportFile {
  if ((features ?? null) === null ? !file : file)
    throw new DomainError('BAD_USER_INPUT', 'Give either `features` or `file`.', { argument: 'features' })
  return file ? fileSent(file) : fileInMemory('features', Buffer.from(JSON.stringify(features, refusingLostDigits)))
}

/** A whole number beyond 2^53 has lost digits before we see it. */
function refusingLostDigits(this: unknown, key: string, value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) && !Array.isArray(this))
    throw new DomainError(
      'BAD_USER_INPUT',
      `“${key.slice(0, 40)}” is a number of more digits than a request keeps. Send codes as text.`,
      { argument: 'features' },
    )
  return value
}

function refusal({ problems, refused, rows, unreadColumns }: ImportReport): DomainError {
  const first = problems.find(({ geometric }) => geometric) ?? problems[0]!
  const code = first.geometric ? 'INVALID_GEOMETRY' : 'BAD_USER_INPUT'
  return new DomainError(
    first.reason === 'TOO_MANY_POSITIONS' ? 'TOO_MANY_FEATURES' : code,
    `${refused} of ${rows} rows can’t be imported. Row ${first.row}: ${first.message}`,
    { reason: first.reason, refused, rows: problems.map(({ geometric: _, ...problem }) => problem), unreadColumns },
  )
}
