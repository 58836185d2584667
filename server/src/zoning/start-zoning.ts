import { districtOf } from '@geyi/shared/codes'
import { DomainError } from '../errors/domain-error.ts'
import type { Context } from '../graphql/context.ts'
import { uuidOf } from '../graphql/global-id.ts'
import { startJob } from '../jobs/start-job.ts'
import { deskOf } from '../plan/desk/plan-desk.ts'
import { planById } from '../plan/plan.query.ts'
import { authorizePlan } from '../plan/plan-access.ts'
import { PlanAction } from '../plan/plan-action.ts'
import { netsWanted } from './nets-wanted.ts'
import { gridsInScope } from './scope.ts'
import type { StartZoningInput } from './zoning.inputs.ts'
import { bandFor } from './zoning-band.ts'

const MOST_ZONES = 1_000
/** Metres; wider than this, a strip is ground. */
const MOST_TOLERANCE = 20
const EFFORT = { min: 0.1, max: 10 }

/** What a zoning's row keeps: what was asked, and the row of the log that the draft was at. */
export type ZoningRequest = Omit<StartZoningInput, 'idempotencyKey'> & { readonly sequence: number }

/** Starts a zoning of a draft as it is, for who may draw in it. @returns the id of its job */
export async function startZoning(context: Context, input: StartZoningInput): Promise<string> {
  const { writer, viewer } = context
  const { idempotencyKey: _, ...asked } = input
  const planId = uuidOf('Plan', input.planId)
  const plan = await context.load(planById, planId)
  authorizePlan(viewer, plan, PlanAction.EDIT)
  const { divisionCode, baseHash, lastSequence } = plan!
  checkWanted(input)
  await netsWanted(writer, planId, input)
  await bandFor(writer, districtOf(divisionCode), input.band)
  const draft = await deskOf(writer).drafts.at(writer, { id: planId, baseHash }, lastSequence)
  gridsInScope(draft, divisionCode, input)
  const request: ZoningRequest = { ...asked, sequence: lastSequence }
  return startJob(writer, viewer, 'startZoning', input, { kind: 'ZONING', divisionCode, request })
}

function checkWanted({ mode, nets, tolerance, zones, effort, seed }: StartZoningInput): void {
  const bad = (argument: string, message: string) => new DomainError('BAD_USER_INPUT', message, { argument })
  if (typeof zones === 'number' && (mode !== 'ANEW' || zones < 1 || zones > MOST_ZONES))
    throw bad('zones', `\`zones\` is 1 to ${MOST_ZONES}, and goes with \`mode: ANEW\`.`)
  if (typeof effort === 'number' && !(effort >= EFFORT.min && effort <= EFFORT.max))
    throw bad('effort', `\`effort\` is ${EFFORT.min} to ${EFFORT.max}.`)
  if ((mode === 'MERGE') !== (nets ?? []).length > 0)
    throw bad('nets', 'Name the `nets` that are to be made one, with `mode: MERGE` and with no other.')
  if (typeof tolerance === 'number' && !(tolerance >= 0 && tolerance <= MOST_TOLERANCE))
    throw bad('tolerance', `\`tolerance\` is 0 to ${MOST_TOLERANCE} metres.`)
  if (typeof seed === 'number' && seed < 0) throw bad('seed', '`seed` is 0 or more.')
}
