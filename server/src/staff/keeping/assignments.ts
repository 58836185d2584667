import type { StaffRole } from '../person/staff-role.ts'

/** Somebody in a grid, from a day to a day. */
export interface Assignment {
  readonly id: string
  readonly memberId: string
  readonly gridId: string
  readonly role: StaffRole
  readonly since: string
  /** First day on which it no longer holds. */
  readonly until: string | null
}

/** What became of the assignments of some people, and of leaders who were followed by others. */
export interface Settled {
  readonly removed: readonly Assignment[]
  readonly changed: readonly Assignment[]
  readonly added: readonly Assignment[]
}

/** Why one can't be: what it is in the way of. */
export interface Clash {
  readonly wanted: Assignment
  readonly other: Assignment
  readonly reason: 'LEADER_TAKEN' | 'IN_GRID_ALREADY'
}

const FOREVER = '9999-12-31'
const end = ({ until }: Assignment): string => until ?? FOREVER

const overlap = (one: Assignment, other: Assignment): boolean =>
  one.since < end(one) && other.since < end(other) && one.since < end(other) && other.since < end(one)

const same = (one: Assignment, other: Assignment): boolean =>
  one.gridId === other.gridId && one.role === other.role && one.since === other.since && one.until === other.until

/**
 * Puts the assignments that people are to have in the place of those they have. `standing` holds all of theirs, and all leaders of the
 * grids that they are to lead. A grid has one leader at a time: with `replace`, one who was there before gives way on the day on which the
 * other begins.
 */
export function settle(
  standing: readonly Assignment[],
  wanted: ReadonlyMap<string, readonly Assignment[]>,
  { replace }: { readonly replace: boolean },
): Settled & { readonly clashes: readonly Clash[] } {
  const all = [...wanted.values()].flat()
  const kept = new Map(all.map(assignment => [assignment.id, assignment]))
  const own = standing.filter(({ memberId }) => wanted.has(memberId))
  const was = new Map(own.map(assignment => [assignment.id, assignment]))
  const clashes: Clash[] = []
  const followed = new Map<string, Assignment>()
  const others = standing.filter(({ memberId }) => !wanted.has(memberId))
  for (const [index, one] of all.entries()) {
    if (was.has(one.id) && same(was.get(one.id)!, one)) continue
    const mates = all.filter(
      (other, at) => other.id !== one.id && (at < index || (was.has(other.id) && same(was.get(other.id)!, other))),
    )
    const twice = mates.find(
      other => other.memberId === one.memberId && other.gridId === one.gridId && overlap(one, other),
    )
    if (twice) clashes.push({ wanted: one, other: twice, reason: 'IN_GRID_ALREADY' })
    if (one.role !== 'LEADER') continue
    const inTheWay = (other: Assignment) =>
      other.role === 'LEADER' && other.gridId === one.gridId && overlap(one, other)
    const rival = mates.find(other => other.memberId !== one.memberId && inTheWay(other))
    if (rival) clashes.push({ wanted: one, other: rival, reason: 'LEADER_TAKEN' })
    for (const before of others) {
      const other = followed.get(before.id) ?? before
      if (!inTheWay(other)) continue
      if (replace && other.since < one.since && end(other) <= end(one))
        followed.set(other.id, { ...other, until: one.since })
      else clashes.push({ wanted: one, other, reason: 'LEADER_TAKEN' })
    }
  }
  return {
    removed: own.filter(({ id }) => !kept.has(id)),
    changed: [...all.filter(one => was.has(one.id) && !same(was.get(one.id)!, one)), ...followed.values()],
    added: all.filter(({ id }) => !was.has(id)),
    clashes,
  }
}
