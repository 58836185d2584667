import { type Edge, edgeBetween } from '../../coverage/structure/edge.ts'
import { type EdgeIndex, edgesIn } from '../../coverage/structure/edgeIndex.ts'
import { indexEdges } from '../../coverage/structure/indexEdges.ts'
import { samePosition } from '../../geo/order.ts'
import type { Position } from '../../geo/position.ts'
import { boxAround, distanceToSegment } from '../../planar/nearness.ts'

/** A line of the background along which boundaries run well, and how well beside others, 0 to 1. */
export interface GuideLine {
  readonly line: readonly Position[]
  readonly weight: number
  readonly kind: 'ROAD' | 'BARRIER'
}

type Guide = Pick<GuideLine, 'kind' | 'weight'>

/** A boundary runs along a line that it is nowhere farther from than so many E7 units: about 5 m. */
const BESIDE = 450

/** Which lines of the background boundaries run along. */
export class Guides {
  readonly #guides: readonly { readonly guide: Guide; readonly index: EdgeIndex }[]

  constructor(lines: readonly GuideLine[]) {
    this.#guides = [...Map.groupBy(lines, ({ kind, weight }) => `${kind} ${weight}`).values()]
      .map(group => ({ guide: group[0]!, index: indexEdges(group.flatMap(({ line }) => edgesOfLine(line))) }))
      .sort((one, other) => other.guide.weight - one.guide.weight)
  }

  /** The weightiest line that an edge runs along. */
  along({ a, b }: Pick<Edge, 'a' | 'b'>): Guide | undefined {
    const middle: Position = [Math.round((a[0] + b[0]) / 2), Math.round((a[1] + b[1]) / 2)]
    return this.#guides.find(({ index }) => [middle, a, b].every(place => isBeside(index, place)))?.guide
  }
}

const edgesOfLine = (line: readonly Position[]): Edge[] =>
  line
    .slice(1)
    .flatMap((to, i) => (samePosition(line[i]!, to) ? [] : [edgeBetween(line[i]!, to, undefined, undefined)]))

const isBeside = (index: EdgeIndex, place: Position): boolean =>
  edgesIn(index, boxAround([place], BESIDE)).some(({ a, b }) => distanceToSegment(place, a, b) <= BESIDE)
