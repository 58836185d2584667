import { givenNameOf } from '../codes/gridName.ts'
import { type Coverage, gridsOf } from '../coverage/structure/coverage.ts'

const NUMBERED = /^第(\d+)网格$/

/** The nth name 第NN网格 that no grid of a community bears yet. */
export function freeName(coverage: Coverage, community: string | undefined, nth = 0): string {
  const numbers = gridsOf(coverage).flatMap(({ community: other, name }) =>
    other === community ? [Number(NUMBERED.exec(name ?? '')?.[1] ?? 0)] : [],
  )
  return givenNameOf(numbers.reduce((most, number) => Math.max(most, number), 0) + 1 + nth)
}
