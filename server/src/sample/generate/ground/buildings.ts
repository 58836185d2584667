import { add, areaOf, distance, leftOf, subtract, unit, type Vec } from '../plane.ts'
import type { Random } from '../random.ts'
import { boundingRectangle } from '../streets/lanes.ts'
import type { Block, LandUse } from './blocks.ts'
import { extentOf, type Footprint, Ground, rectangle } from './footprints.ts'

/** How rows of buildings fill a block. Ranges in metres; storeys as a range. */
interface Rows {
  readonly depth: readonly [number, number]
  readonly length: readonly [number, number]
  readonly rowGap: readonly [number, number]
  readonly gap: readonly [number, number]
  readonly storeys: readonly [number, number]
  /** Share of places left empty. */
  readonly spared: number
  readonly most: number
  /** Only this near to the block's middle, for hamlets among fields. */
  readonly within?: number
}

const ROWS: Partial<Record<LandUse, Rows>> = {
  estate: {
    depth: [12, 14],
    length: [42, 70],
    rowGap: [22, 30],
    gap: [9, 14],
    storeys: [5, 8],
    spared: 0.06,
    most: 16,
  },
  towers: {
    depth: [20, 25],
    length: [24, 34],
    rowGap: [34, 46],
    gap: [22, 34],
    storeys: [16, 28],
    spared: 0.08,
    most: 10,
  },
  mixed: {
    depth: [13, 16],
    length: [24, 52],
    rowGap: [14, 26],
    gap: [6, 14],
    storeys: [4, 12],
    spared: 0.08,
    most: 12,
  },
  village: { depth: [11, 14], length: [22, 44], rowGap: [6, 10], gap: [3, 7], storeys: [2, 4], spared: 0.16, most: 11 },
  hamlet: {
    depth: [10, 13],
    length: [14, 30],
    rowGap: [6, 11],
    gap: [4, 9],
    storeys: [2, 3],
    spared: 0.2,
    most: 8,
    within: 62,
  },
  school: { depth: [14, 17], length: [44, 70], rowGap: [26, 40], gap: [16, 26], storeys: [4, 6], spared: 0.2, most: 4 },
  hospital: {
    depth: [18, 24],
    length: [50, 80],
    rowGap: [20, 28],
    gap: [14, 20],
    storeys: [6, 14],
    spared: 0.2,
    most: 4,
  },
  industry: {
    depth: [28, 44],
    length: [50, 110],
    rowGap: [14, 20],
    gap: [14, 22],
    storeys: [1, 2],
    spared: 0.16,
    most: 8,
  },
  commercial: {
    depth: [24, 40],
    length: [36, 70],
    rowGap: [16, 22],
    gap: [14, 20],
    storeys: [3, 9],
    spared: 0.05,
    most: 4,
  },
}

/** Metres between places that are tried along a row. */
const STRIDE = 6

/** The block's own direction nearest to east–west, for rows that look south. */
const rowDirection = (axis: Vec): Vec => {
  const east = Math.abs(axis.x) >= Math.abs(axis.y) ? axis : leftOf(axis)
  return east.x < 0 ? { x: -east.x, y: -east.y } : east
}

const fillRows = (ground: Ground, block: Block, rows: Rows, random: Random) => {
  const { axis, short, long } = boundingRectangle(block.ring)
  const along = rowDirection(axis)
  const across = leftOf(along)
  const [s0, s1] = extentOf(block.ring, along)
  const [t0, t1] = extentOf(block.ring, across)
  const depth = Math.min(random.between(...rows.depth), short * 0.42)
  const usual = Math.min(random.between(...rows.length), long * 0.75)
  const storeys = random.integer(...rows.storeys)
  const rowGap = random.between(...rows.rowGap)
  const within = rows.within ?? Number.POSITIVE_INFINITY
  for (let t = t0 + depth / 2 + 4; t < t1; ) {
    let filled = false
    for (let s = s0; s < s1; s += STRIDE) {
      const wanted = usual * random.between(0.85, 1.15)
      const length = [wanted, wanted * 0.72, wanted * 0.5].find(l => {
        if (l < Math.min(rows.length[0], usual) * 0.7) return false
        const middle = add(add({ x: 0, y: 0 }, along, s + l / 2), across, t)
        return distance(middle, block.centre) < within && ground.isFree(rectangle(middle, along, l, depth), rows.gap[0])
      })
      if (length === undefined) continue
      filled = true
      const middle = add(add({ x: 0, y: 0 }, along, s + length / 2), across, t)
      if (random.next() >= rows.spared)
        ground.place(rectangle(middle, along, length, depth), Math.max(1, storeys + random.integer(-1, 1)))
      s += length + random.between(...rows.gap) - STRIDE
      if (ground.placed.length >= rows.most) return
    }
    t += filled ? depth + rowGap : 6
  }
}

/** Houses side by side along every street of the block, then a row or two inside. */
const fillRim = (ground: Ground, block: Block, random: Random) => {
  const depth = random.between(9, 13)
  block.ring.forEach((a, i) => {
    const b = block.ring[(i + 1) % block.ring.length]!
    if (block.edges[i] === 'river' || block.edges[i] === 'stream' || block.edges[i] === 'outline') return
    const along = unit(subtract(b, a))
    const inward = leftOf(along)
    const length = distance(a, b)
    const base = { lane: 5, street: 10, arterial: 18, river: 0, stream: 0, outline: 0 }[block.edges[i]!] + 3.2
    for (let s = 4; s < length; ) {
      const width = random.between(15, 34)
      const middle = add(add(a, along, s + width / 2), inward, base + depth / 2 + random.between(0, 1.5))
      const corners = rectangle(middle, along, width, depth)
      if (ground.isFree(corners, 1.5)) {
        if (random.next() > 0.07) ground.place(corners, random.integer(2, 6))
        s += width + random.between(2, 6)
      } else s += 5
    }
  })
  fillRows(ground, block, { ...ROWS.village!, most: ground.placed.length + 2 }, random)
}

/** Puts buildings on a block by its use. */
export const buildOn = (block: Block, random: Random): readonly Footprint[] => {
  const isOld = block.use === 'oldtown'
  const ground = new Ground(block, edge => (isOld ? 3 : edge === 'arterial' ? 9 : edge === 'lane' ? 4 : 6))
  const rows = ROWS[block.use]
  if (isOld) fillRim(ground, block, random)
  else if (rows) fillRows(ground, block, rows, random)
  return ground.placed
}

const RESIDENTIAL = new Set<LandUse>(['oldtown', 'estate', 'towers', 'mixed', 'village', 'hamlet'])

/** Whether people live on blocks of this use. */
export const isResidential = (use: LandUse): boolean => RESIDENTIAL.has(use)

/** Homes that a building has room for: 110 m² of floor each, less in lifts and stairs. */
export const capacityOf = (footprint: Footprint): number => (areaOf(footprint.corners) * footprint.storeys * 0.8) / 110
