import type { MultiPolygon } from '@geyi/shared/geo'
import type { Reader, Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { inThread } from '../../jobs/thread/in-thread.ts'
import { boundaryOfText } from './boundary-of-text.ts'
import { type Dissolved, dissolvedLevels, type GroundText, isSound, lowestOf } from './dissolved-levels.ts'
import { type Ground, groundOf, unionOf, writeDerived } from './ground.query.ts'

/** Characters of ground that takes no longer than a thread takes to begin; with more, everybody else is answered meanwhile. */
const FEW = 250_000

/** The thread’s program: beside this file as it is written, and beside the program as it is built. */
const program = new URL(
  import.meta.url.endsWith('.ts') ? './boundaries.worker.ts' : './boundaries.worker.js',
  import.meta.url,
)

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
  const dissolved = await dissolvedFrom(ground)
  if ('refused' in dissolved) {
    const { message, ...why } = dissolved.refused
    throw new DomainError('INVALID_GEOMETRY', message, why)
  }
  const derived: Ground[] = []
  let below: readonly (Ground | GroundText)[] = ground
  for (const { digits, divisions } of dissolved.levels) {
    const level: Ground[] = []
    for (const { id, boundary, isSound } of divisions)
      level.push({ id, boundary: isSound ? boundary : await unitedFrom(reader, id, below) })
    for (const each of level) derived.push(each)
    // Whoever lies higher is the union of these, each of which has been looked for once.
    below = [...level, ...ground.filter(({ id }) => id.length === digits)]
  }
  return derived
}

/** What ground dissolves into; where there is much of it others are answered meanwhile. */
export async function dissolvedFrom(ground: GroundText[]): Promise<Dissolved> {
  const characters = ground.reduce((sum, { boundary }) => sum + boundary.length, 0)
  return characters > FEW ? ((await inThread(program, ground, () => {}).result) as Dissolved) : dissolvedLevels(ground)
}

/** Where edges that should cancel do not, the union of what lies next below. */
async function unitedFrom(reader: Reader, id: string, below: readonly (Ground | GroundText)[]): Promise<MultiPolygon> {
  const parts = below
    .filter(part => part.id.startsWith(id))
    .map(part => ({
      id: part.id,
      boundary: typeof part.boundary === 'string' ? boundaryOfText(part.boundary) : part.boundary,
    }))
  const union = await unionOf(reader, parts)
  if (!isSound(union)) throw new Error(`The boundary of ${id} can't be derived from what lies below it.`)
  return union
}
