import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { netsOf, putNet } from './net.query.ts'
import type { PlanNet } from './net.ts'

/** The most of all nets beside one plan together. */
export const MOST = { nets: 6, cells: 20_000, positions: 1_000_000 } as const

/** Keeps a net beside a plan, in place of the one of its department. @throws TOO_MANY_FEATURES */
export async function keepNet(writer: Writer, planId: string, net: PlanNet): Promise<void> {
  const others = (await netsOf(writer, planId)).filter(({ department }) => department !== net.department)
  const cells = [...others, net].flatMap(({ cells }) => cells)
  const all = {
    nets: others.length + 1,
    cells: cells.length,
    positions: cells.reduce((sum, { boundary }) => sum + boundary.flat(2).length, 0),
  }
  for (const what of ['nets', 'cells', 'positions'] as const)
    if (all[what] > MOST[what])
      throw new DomainError(
        'TOO_MANY_FEATURES',
        `With this net there would be ${all[what]} ${what} beside the plan; at most ${MOST[what]} can be.`,
        { reason: `TOO_MANY_${what.toUpperCase()}`, limit: MOST[what] },
      )
  await putNet(writer, planId, net)
}
