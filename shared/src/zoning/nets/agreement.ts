import type { GridId } from '../../coverage/structure/grid.ts'
import type { Crossing } from './crosswalk.ts'

/** How far two nets agree, in households: those that both hold are counted in `same` or in `apart`. */
export interface Agreement {
  /** In two cells of which each has more households in common with the other than with any else: they are meant as one. */
  readonly same: number
  readonly apart: number
  /** Whether two cells are meant as one. */
  isOne(from: GridId, to: GridId): boolean
}

/** Where two nets agree, by how the one goes over into the other. What lies in no cell of one of them says nothing. */
export function agreementOf(crossings: readonly Crossing[]): Agreement {
  const [partnerOf, partnerFrom] = [new Map<GridId, Crossing>(), new Map<GridId, Crossing>()]
  const both = crossings.filter(({ from, to }) => from !== undefined && to !== undefined)
  const keepGreater = (partners: Map<GridId, Crossing>, cell: GridId, crossing: Crossing) => {
    const known = partners.get(cell)
    if (!known || crossing.count.households > known.count.households) partners.set(cell, crossing)
  }
  for (const crossing of both) {
    keepGreater(partnerOf, crossing.from!, crossing)
    keepGreater(partnerFrom, crossing.to!, crossing)
  }
  const isOne = (from: GridId, to: GridId): boolean =>
    partnerOf.get(from)?.to === to && partnerFrom.get(to)?.from === from
  let [same, apart] = [0, 0]
  for (const { from, to, count } of both) {
    if (isOne(from!, to!)) same += count.households
    else apart += count.households
  }
  return { same, apart, isOne }
}
