import type { Reader } from '../database/access.ts'
import { DomainError } from '../errors/domain-error.ts'
import { boundedList } from '../graphql/parse/bounded-list.ts'
import { netsOf } from '../plan/nets/net.query.ts'
import type { PlanNet } from '../plan/nets/net.ts'
import type { StartZoningInput } from './zoning.inputs.ts'

const WEIGHT = { min: 0.1, max: 10 }

/** A net that is to be made one with others, and how much its cells count. */
export interface WeightedNet extends PlanNet {
  readonly weight: number
}

/** The nets that a zoning asks for, in its order. @throws BAD_USER_INPUT for one that is not there, or counts too much or too little */
export async function netsWanted(
  reader: Reader,
  planId: string,
  { nets: asked }: Pick<StartZoningInput, 'nets'>,
): Promise<WeightedNet[]> {
  if (!asked?.length) return []
  const bad = (message: string, reason?: string) =>
    new DomainError('BAD_USER_INPUT', message, { argument: 'nets', ...(reason === undefined ? {} : { reason }) })
  const there = new Map((await netsOf(reader, planId)).map(net => [net.department, net]))
  const wanted = boundedList('nets', asked).map(({ department, weight }) => {
    const net = there.get(department)
    if (!net) throw bad(`There is no net of “${department.slice(0, 60)}” beside this plan.`, 'NO_SUCH_NET')
    return { ...net, weight: weight ?? 1 }
  })
  if (wanted.some(({ weight }) => !(weight >= WEIGHT.min && weight <= WEIGHT.max)))
    throw bad(`\`weight\` is ${WEIGHT.min} to ${WEIGHT.max}.`)
  if (new Set(wanted.map(({ department }) => department)).size < wanted.length)
    throw bad('Name each of the `nets` once.')
  return wanted
}
