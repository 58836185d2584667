import { DomainError } from '../../errors/domain-error.ts'
import { authorize } from '../../viewer/authorize.ts'
import type { AccountRightInput } from './accounts.inputs.ts'
import { unknownDivisions } from './accounts.query.ts'
import type { Administering } from './as-administrator.ts'

/** The most rights of one account within somebody's subtrees. */
const MOST = 50

/**
 * Rights to be given, once who gives them administers each place, and it exists.
 * @throws FORBIDDEN for a place beyond one's own, BAD_USER_INPUT
 */
export async function givenRights(
  { writer, viewer }: Administering,
  rights: readonly AccountRightInput[],
  least: number,
): Promise<AccountRightInput[]> {
  const refuse = (reason: string, message: string) =>
    new DomainError('BAD_USER_INPUT', message, { argument: 'rights', reason })
  if (rights.length < least || rights.length > MOST)
    throw refuse('WRONG_LENGTH', `\`rights\` has ${least} to ${MOST} items.`)
  for (const { divisionCode } of rights) authorize(viewer, 'MANAGE_ACCOUNTS', divisionCode)
  const [unknown] = await unknownDivisions(
    writer,
    rights.map(({ divisionCode }) => divisionCode),
  )
  if (unknown !== undefined) throw refuse('UNKNOWN_DIVISION', `There is no division ${unknown.slice(0, 40)}.`)
  return rights.map(({ role, divisionCode }) => ({ role, divisionCode }))
}
