import { DomainError } from '../../errors/domain-error.ts'
import type { Context } from '../../graphql/context.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { parsedPoint } from '../../graphql/parse/parse-geometry.ts'
import { deskOf } from '../desk/plan-desk.ts'
import { planById } from '../plan.query.ts'
import { authorizePlan } from '../plan-access.ts'
import { PlanAction } from '../plan-action.ts'
import type { ShowPresenceInput } from './show-presence.input.ts'

/** The most grids that a selection shows. */
const SELECTION_SHOWN = 200

/** Tells the others in a plan where somebody's pointer is and what they have selected. Nothing of it is stored. */
export async function showPresence(context: Context, input: ShowPresenceInput): Promise<void> {
  const planId = uuidOf('Plan', input.planId)
  const plan = await context.load(planById, planId)
  authorizePlan(context.viewer, plan, PlanAction.COMMENT)
  if (!/^[\w-]{1,64}$/.test(input.participantId))
    throw new DomainError('BAD_USER_INPUT', 'A participant’s id has 1 to 64 letters, digits, dashes or underscores.', {
      argument: 'participantId',
    })
  const place = input.at ? parsedPoint(input.at) : null
  const { accountId, username, displayName } = context.viewer
  deskOf(context.writer).rooms.show(planId, {
    id: input.participantId,
    accountId,
    username,
    displayName,
    longitude: place?.longitude ?? null,
    latitude: place?.latitude ?? null,
    selection: (input.selection ?? []).slice(0, SELECTION_SHOWN).map(id => id.slice(0, 64)),
    present: input.present ?? true,
  })
}
