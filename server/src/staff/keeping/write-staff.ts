import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import type { MutationInput } from '../../graphql/mutation-input.ts'
import { once } from '../../requests/once.ts'
import { requireSignedIn } from '../../viewer/signed-in.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { changeStaff, type Draft, type Written } from './change-staff.ts'
import { takeTurn } from './staff.query.ts'
import { Refused, type RowTrouble, RowTroubles } from './troubles.ts'

/** What a change of a roster is made of, in its turn. */
export interface Turn {
  readonly writer: Writer
  readonly viewer: Viewer
  readonly troubles: RowTroubles
}

/** Runs a change in a transaction of its own and in its turn, each request once. @throws UNAUTHENTICATED */
export function inTurn<Answer>(
  writer: Writer,
  viewer: Viewer | null,
  mutation: string,
  input: MutationInput,
  act: (turn: Turn) => Promise<Answer>,
): Promise<Answer> {
  requireSignedIn(viewer)
  return writer.transactional(own =>
    once(own, viewer, mutation, input, async () => {
      await takeTurn(own)
      return act({ writer: own, viewer, troubles: new RowTroubles() })
    }),
  )
}

/** Writes what people are to be. @throws Refused with all that is wrong */
export async function written(turn: Turn, drafts: readonly Draft[], replaceLeaders: boolean): Promise<Written> {
  const { troubles } = turn
  const done = await changeStaff({ ...turn, replaceLeaders }, drafts)
  if (troubles.all.length > 0) throw new Refused(troubles.all.toSorted((a, b) => a.row - b.row))
  return done
}

/** What came of a list: people who have changed, or why nothing was written. */
export interface ListAnswer {
  readonly ids: readonly string[]
  readonly troubles: readonly RowTrouble[]
}

/** The answer of a list, where a refusal is one as well. */
export async function asList(act: () => Promise<readonly string[]>): Promise<ListAnswer> {
  try {
    return { ids: await act(), troubles: [] }
  } catch (error) {
    if (error instanceof Refused) return { ids: [], troubles: error.troubles }
    throw error
  }
}

/** The answer of one change, where the first refusal is the error. */
export async function asOne<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act()
  } catch (error) {
    throw error instanceof Refused ? error.troubles[0]!.error : error
  }
}

/** The refusal of a change of somebody who has been changed meanwhile. */
export const conflict = (version: number): DomainError =>
  new DomainError(
    'VERSION_CONFLICT',
    'Somebody has changed this person since you read them. Read them again and repeat your change.',
    { version },
  )

/** The refusal of a change of nobody. */
export const nobody = (): DomainError =>
  new DomainError('NOT_FOUND', 'There is no such person.', { argument: 'memberId' })
