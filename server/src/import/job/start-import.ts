import { levelOfCode } from '@geyi/shared/codes'
import { DomainError } from '../../errors/domain-error.ts'
import { wholeFile } from '../../files/sent-file.ts'
import type { Context } from '../../graphql/context.ts'
import { importOperation } from '../../jobs/job-operation.ts'
import { startJob } from '../../jobs/start-job.ts'
import { authorize } from '../../viewer/authorize.ts'
import type { StartImportInput } from './start-import.inputs.ts'
import { type ToldField, toldFields } from './told-fields.ts'

/** What an import's row keeps: what was asked. */
export type AskedImport = Omit<StartImportInput, 'idempotencyKey' | 'map' | 'set'> & {
  readonly map: readonly ToldField[]
  readonly set: readonly ToldField[]
}

/** Starts an import, or the trial of one, for who may import it. @returns the id of its job */
export async function startImport({ writer, viewer }: Context, input: StartImportInput): Promise<string> {
  const { idempotencyKey: _, map, set, ...asked } = input
  const request: AskedImport = { ...asked, map: toldFields(map), set: toldFields(set) }
  authorize(viewer, importOperation(input), input.district)
  if (levelOfCode(input.district) !== 'district')
    throw new DomainError('BAD_USER_INPUT', 'A district code has six digits and does not begin with 0.', {
      argument: 'district',
    })
  await wholeFile(writer, viewer, input.fileId)
  return startJob(writer, viewer, 'startImport', input, { kind: 'IMPORT', divisionCode: input.district, request })
}
