import type { Position } from '../geo/position.ts'
import { lineOfStretch, type WalkingNetwork } from './network.ts'
import type { Snap } from './snapper.ts'
import { arrivalAt, type Walk } from './walk.ts'

/**
 * The shortest way of a walk to a place, as positions from the source's place to this place, both included; nothing when there is none.
 * Its first and last pieces lead from the place to the path and back.
 */
export const routeTo = (walk: Walk, to: Snap): Position[] | undefined => {
  const arrival = arrivalAt(walk, to)
  if (!arrival) return undefined
  const from = walk.sources[arrival.source]!
  if (arrival.by === 'stretch') return withoutRepeats([from.place, ...between(walk.network, from, to), to.place])
  const { network, via } = walk
  let node = network.stretchEnds[2 * to.stretch + arrival.by]!
  // From the end to the beginning, and turned round at last.
  const back: Position[] = [to.place, ...toEnd(network, to, arrival.by)]
  while (via[node] !== -1) {
    const stretch = via[node]!
    const line = lineOfStretch(network, stretch)
    const [begin, end] = [network.stretchEnds[2 * stretch]!, network.stretchEnds[2 * stretch + 1]!]
    back.push(...(node === end ? line.reverse() : line))
    node = node === end ? begin : end
  }
  back.push(...toEnd(network, from, endNearest(walk, from, node)).reverse(), from.place)
  return withoutRepeats(back.reverse())
}

/** By which end of its stretch a source came to a node of it: the nearer one, where both ends are the same node. */
const endNearest = ({ network }: Walk, { stretch, along }: Snap, node: number): 0 | 1 => {
  const [begin, end] = [network.stretchEnds[2 * stretch]!, network.stretchEnds[2 * stretch + 1]!]
  if (begin !== end) return node === begin ? 0 : 1
  const length = network.along[network.stretchStart[stretch + 1]! - 1]!
  return along <= length - along ? 0 : 1
}

/** From a place on a stretch to one of its ends. */
const toEnd = (network: WalkingNetwork, { stretch, along, at }: Snap, end: 0 | 1): Position[] => {
  const first = network.stretchStart[stretch]!
  const line = lineOfStretch(network, stretch)
  const passed = line.filter((_, i) =>
    end === 0 ? network.along[first + i]! < along : network.along[first + i]! > along,
  )
  // An end on which the place itself lies.
  const last = end === 0 ? line[0]! : line.at(-1)!
  return [at, ...(end === 0 ? passed.reverse() : passed), last]
}

/** Along one stretch from one place on it to another. */
const between = (network: WalkingNetwork, from: Snap, to: Snap): Position[] => {
  const first = network.stretchStart[from.stretch]!
  const [low, high] = from.along <= to.along ? [from.along, to.along] : [to.along, from.along]
  const passed = lineOfStretch(network, from.stretch).filter(
    (_, i) => network.along[first + i]! > low && network.along[first + i]! < high,
  )
  return [from.at, ...(from.along <= to.along ? passed : passed.reverse()), to.at]
}

const withoutRepeats = (line: readonly Position[]): Position[] =>
  line.filter(([x, y], i) => i === 0 || x !== line[i - 1]![0] || y !== line[i - 1]![1])
