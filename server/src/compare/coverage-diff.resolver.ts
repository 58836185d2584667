import { districtOf, isDissolvedCode } from '@geyi/shared/codes'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { DomainError } from '../errors/domain-error.ts'
import type { Context } from '../graphql/context.ts'
import { Cost } from '../graphql/cost.ts'
import { today } from '../graphql/day.ts'
import { uuidOf } from '../graphql/global-id.ts'
import { visiblePlan } from '../plan/visible-plan.ts'
import { AtOnce } from '../requests/at-once.ts'
import { CoverageDiff, DiffStateInput } from './coverage-diff.type.ts'
import { diffStates, type State } from './diff-states.ts'

/** Comparing is work of this process itself: many at once would only keep everybody else waiting. */
const comparing = new AtOnce({ most: 1, waiting: 7, busy: 'Many comparisons are asked for right now.' })

@Resolver()
export class CoverageDiffResolver {
  @Cost({ weight: 25_000 })
  @Query(() => CoverageDiff, {
    description: 'What is different between two states of a division: days, plans’ drafts, or what is published today.',
  })
  async coverageDiff(
    @Arg('within', () => String, { description: 'Code of a district or a division in one.' }) within: string,
    @Arg('from', () => DiffStateInput, { description: 'The first state.' }) from: DiffStateInput,
    @Arg('to', () => DiffStateInput, { description: 'The second state.' }) to: DiffStateInput,
    @Ctx() context: Context,
  ): Promise<CoverageDiff> {
    if (!isDissolvedCode(within))
      throw new DomainError('BAD_USER_INPUT', 'States are compared within a district: 6, 9 or 12 digits.', {
        argument: 'within',
      })
    const [before, after] = [await stateOf(context, within, from), await stateOf(context, within, to)]
    return comparing.run(() => diffStates(context.reader, within, before, after))
  }
}

async function stateOf(context: Context, within: string, { date, plan: id }: DiffStateInput): Promise<State> {
  if (!id) return { date: date ?? today() }
  if (date) throw new DomainError('BAD_USER_INPUT', 'A state is a day or a plan, not both.')
  const plan = await visiblePlan(context, uuidOf('Plan', id))
  if (!plan) throw new DomainError('NOT_FOUND', 'There is no such plan.')
  if (!plan.divisionCode.startsWith(districtOf(within)))
    throw new DomainError('BAD_USER_INPUT', `The plan is for ${plan.divisionCode}, not for ${within}.`)
  return { plan }
}
