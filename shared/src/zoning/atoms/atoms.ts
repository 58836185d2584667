import { buildCoverage } from '../../coverage/buildCoverage.ts'
import type { Building } from '../../coverage/measures/counts.ts'
import type { Coverage } from '../../coverage/structure/coverage.ts'
import type { GridId } from '../../coverage/structure/grid.ts'
import type { MultiPolygon, Position } from '../../geo/position.ts'
import { planeOf } from '../../planar/flatPlane.ts'
import { cellLines } from './cellLines.ts'
import { buildingsIn } from './countIn.ts'
import { coverageOf, divideGround, type Heard } from './divideGround.ts'
import { streetLines } from './streetLines.ts'
import { withoutAny } from './withoutAny.ts'

/** Ground to be cut: no atom reaches over from one part into another. */
export type Part = { readonly id: string; readonly community?: string; readonly boundary: MultiPolygon }

/**
 * What ground is cut by: lines of streets, and buildings where a block between streets has more households than `largest`, of all ground or part by
 * part; parts that are `whole` are not cut at all.
 */
export type AtomOptions = {
  readonly streets: readonly (readonly Position[])[]
  readonly buildings: readonly Building[]
  readonly largest: number | ((part: string) => number)
  readonly whole?: ((part: string) => boolean) | undefined
  readonly heard?: Heard | undefined
}

/**
 * Ground cut into pieces that no proposal cuts: the blocks between streets and, where one has too many households or a part is all
 * one block, cells around its buildings. A coverage whose grids are the atoms, each in one piece and in one part; they are named
 * after the part and numbered from west to east.
 *
 *     ┌────┬─────┐
 *     │    │     │
 *     ├────┤ • ╱ │     a block with few households,
 *     │    │ ╱ • │     and one cut around its buildings
 *     └────┴─────┘
 */
export const atomsOf = (
  parts: readonly Part[],
  { streets, buildings, largest, whole = () => false, heard = () => {} }: AtomOptions,
): Coverage => {
  /** A stretch of the work, told as a part of all of it. */
  const from =
    (begin: number, end: number): Heard =>
    share =>
      heard(begin + (end - begin) * share)
  const most = typeof largest === 'number' ? () => largest : largest
  const ground = buildCoverage(parts)
  const { shrink } = planeOf(ground)
  const divided = divideGround(ground, streetLines(ground, streets, whole, from(0, 0.1)), undefined, from(0.1, 0.4))
  const blocks = coverageOf(divided, (_, number) => ({ id: String(number) }))
  const partOf = new Map(divided.pieces.map(({ region }, number) => [String(number), region]))
  const blocksIn = Map.groupBy(partOf.keys(), block => partOf.get(block)!)
  const places = new Map<GridId, Position[]>()
  for (const [block, inside] of buildingsIn(blocks, buildings)) {
    const part = partOf.get(block)!
    const households = inside.reduce((sum, building) => sum + building.households, 0)
    if (!whole(part) && (households > most(part) || blocksIn.get(part)!.length === 1))
      places.set(
        block,
        inside.map(({ at }) => at),
      )
  }
  const celled = from(0.4, 0.6)
  const cells = [...places].flatMap(([block, inside], i) => {
    celled(i / places.size)
    return cellLines(blocks, block, inside, shrink)
  })
  const atoms = divideGround(blocks, cells, withoutAny(places), from(0.6, 1))
  const communities = new Map(parts.map(({ id, community }) => [id, community]))
  const counts = new Map<string, number>()
  return coverageOf(atoms, ({ region }) => {
    const part = partOf.get(region)!
    const count = (counts.get(part) ?? 0) + 1
    counts.set(part, count)
    const community = communities.get(part)
    return { id: `${part}/${count}`, ...(community === undefined ? {} : { community }) }
  })
}
