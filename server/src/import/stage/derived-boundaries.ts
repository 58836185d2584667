import { buildCoverage, dissolve } from '@geyi/shared/coverage'
import { findInvalidity, type MultiPolygon } from '@geyi/shared/geo'
import type { Reader, Writer } from '../../database/access.ts'
import { refuseTangle } from '../../formats/feature/refuse-tangle.ts'
import { type Ground, groundOf, unionOf, writeDerived } from './ground.query.ts'

/** Digits of communities, subdistricts and districts: the levels whose boundary is never drawn where anything lies below. */
const LEVELS = [12, 9, 6] as const

/**
 * Gives the communities, subdistricts and districts of a district the boundaries that follow from what lies below them: grids, or
 * where a community has none its own boundary. Whoever has nothing below keeps what it has.
 */
export async function deriveBoundaries(writer: Writer, districts: readonly string[], day: string): Promise<void> {
  const derived: Ground[] = []
  for (const district of districts)
    for (const ground of await derivedWithin(writer, district, day)) derived.push(ground)
  await writeDerived(writer, derived, day)
}

async function derivedWithin(reader: Reader, district: string, day: string): Promise<Ground[]> {
  const ground = lowestOf([
    ...(await groundOf(reader, 'grid', district, day)),
    ...(await groundOf(reader, 'division', district, day)),
  ])
  if (ground.length === 0) return []
  refuseTangle(ground.map(({ boundary }) => boundary))
  const coverage = buildCoverage(ground)
  const derived: Ground[] = []
  let below = ground
  for (const digits of LEVELS) {
    const boundaries = dissolve(coverage, ({ id }) => (id.length > digits ? id.slice(0, digits) : undefined))
    const level: Ground[] = []
    for (const [id, boundary] of boundaries) level.push({ id, boundary: await soundOf(reader, id, boundary, below) })
    for (const each of level) derived.push(each)
    // Whoever lies higher is the union of these, each of which has been looked for once.
    below = [...level, ...ground.filter(({ id }) => id.length === digits)]
  }
  return derived
}

/** Ground without what others lie below, so that every place counts once. */
function lowestOf(all: readonly Ground[]): Ground[] {
  const covered = new Set(
    all.flatMap(({ id }) => LEVELS.filter(digits => digits < id.length).map(digits => id.slice(0, digits))),
  )
  return all.filter(({ id }) => !covered.has(id))
}

/** The dissolved boundary, or where edges that should cancel do not, the union of what lies next below. */
async function soundOf(
  reader: Reader,
  id: string,
  dissolved: MultiPolygon,
  below: readonly Ground[],
): Promise<MultiPolygon> {
  if (isSound(dissolved)) return dissolved
  const union = await unionOf(
    reader,
    below.filter(part => part.id.startsWith(id)),
  )
  if (!isSound(union)) throw new Error(`The boundary of ${id} can't be derived from what lies below it.`)
  return union
}

const isSound = (boundary: MultiPolygon): boolean => boundary.length > 0 && findInvalidity(boundary) === undefined
