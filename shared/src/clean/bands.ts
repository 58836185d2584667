import type { Edge } from '../coverage/structure/edge.ts'

/** Edges by bands from south to north, so that those which a line from west to east meets are found without looking at all. */
export type Bands = {
  readonly south: number
  readonly height: number
  /** Where the edges of each band begin in `passing`, and where the last one's end. */
  readonly starts: Int32Array
  readonly passing: Int32Array
}

const spanOf = ({ a, b }: Edge): [low: number, high: number] => (a[1] <= b[1] ? [a[1], b[1]] : [b[1], a[1]])

/** Edges by bands: about as many bands as each has edges, and none lower than edges are on the average. */
export const bandsOf = (edges: readonly Edge[]): Bands => {
  let [south, north, sum] = [Infinity, -Infinity, 0]
  for (const edge of edges) {
    const [low, high] = spanOf(edge)
    south = Math.min(south, low)
    north = Math.max(north, high)
    sum += high - low
  }
  const height = Math.max((north - south) / Math.sqrt(edges.length), sum / edges.length, 1)
  const count = edges.length === 0 ? 1 : Math.floor((north - south) / height) + 1
  const bandOf = (y: number) => Math.floor((y - south) / height)
  const starts = new Int32Array(count + 1)
  const visit = (edge: Edge, band: (index: number) => void) => {
    const [low, high] = spanOf(edge)
    for (let index = bandOf(low); index <= bandOf(high); index++) band(index)
  }
  for (const edge of edges) visit(edge, index => void starts[index + 1]!++)
  for (let index = 0; index < count; index++) starts[index + 1]! += starts[index]!
  const passing = new Int32Array(starts[count]!)
  const filled = starts.slice()
  for (const [e, edge] of edges.entries()) {
    visit(edge, index => {
      passing[filled[index]!++] = e
    })
  }
  return { south, height, starts, passing }
}

/** The numbers of all edges that reach a height on the map, and of some more nearby. */
export const edgesPassing = ({ south, height, starts, passing }: Bands, y: number): Int32Array => {
  const band = Math.floor((y - south) / height)
  return passing.subarray(starts[band], starts[band + 1])
}
