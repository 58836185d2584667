import { createHash } from 'node:crypto'
import { buildCoverage, dissolve as dissolveCoverage } from '@geyi/shared/coverage'
import { isOnSegment, orientation, type Position, type Ring, relationOfSegments } from '@geyi/shared/geo'
import { checkCoverage } from '@geyi/shared/problems'
import { atomsOf, countIn } from '@geyi/shared/zoning'
import { beforeAll, describe, expect, test } from 'vitest'
import { createRandom } from './generate/random.ts'
import type { SampleDistrict, SampleGrid } from './generate/types.ts'
import { generateSample } from './generate-district.ts'
import { type DistrictPlaces, readSamplePlaces } from './places.ts'

const SEED = 1

type Segment = readonly [Position, Position]
const segmentsOf = (ring: Ring): Segment[] => ring.slice(1).map((b, i) => [ring[i]!, b])
const nameOf = ([a, b]: Segment) => `${a[0]} ${a[1]} ${b[0]} ${b[1]}`
const reverseOf = ([a, b]: Segment): Segment => [b, a]
const ringOf = (grid: SampleGrid): Ring => grid.boundary[0]![0]!

/** What is left of some grids' edges when every pair run in both directions cancels. */
const dissolve = (grids: readonly SampleGrid[]): Segment[] => {
  const edges = new Map(grids.flatMap(grid => segmentsOf(ringOf(grid)).map(edge => [nameOf(edge), edge] as const)))
  return [...edges.values()].filter(edge => !edges.has(nameOf(reverseOf(edge))))
}

/** How many rings the edges make, if each passes no position twice. */
const countRings = (edges: readonly Segment[]): number => {
  const next = new Map(edges.map(([a, b]) => [a.join(), b]))
  expect(next.size, 'a boundary meets itself').toBe(edges.length)
  let rings = 0
  for (let from = next.keys().next().value; from !== undefined; from = next.keys().next().value) {
    rings++
    for (let at = from; next.has(at); ) {
      const to = next.get(at)!
      next.delete(at)
      at = to.join()
    }
  }
  return rings
}

/** 1 inside, 0 on the line, -1 outside; exact. */
const sideOf = (ring: Ring, p: Position): -1 | 0 | 1 => {
  let inside = false
  for (const [a, b] of segmentsOf(ring)) {
    if (isOnSegment(p, a, b)) return 0
    if (a[1] > p[1] !== b[1] > p[1] && orientation(a, b, p) === (b[1] > a[1] ? 1 : -1)) inside = !inside
  }
  return inside ? 1 : -1
}

/** Segments by the square cells of about 200 m that their boxes touch. */
const indexSegments = (segments: readonly Segment[]) => {
  const cells = new Map<string, Segment[]>()
  const keysOf = ([a, b]: Segment) => {
    const keys: string[] = []
    const cell = (v: number) => Math.floor(v / 20_000)
    for (let i = cell(Math.min(a[0], b[0])); i <= cell(Math.max(a[0], b[0])); i++)
      for (let j = cell(Math.min(a[1], b[1])); j <= cell(Math.max(a[1], b[1])); j++) keys.push(`${i},${j}`)
    return keys
  }
  for (const segment of segments)
    for (const key of keysOf(segment)) {
      const cell = cells.get(key)
      if (cell) cell.push(segment)
      else cells.set(key, [segment])
    }
  return (segment: Segment) => new Set(keysOf(segment).flatMap(key => cells.get(key) ?? []))
}

const boxOf = (ring: Ring) => {
  const [xs, ys] = [ring.map(p => p[0]), ring.map(p => p[1])]
  return { west: Math.min(...xs), east: Math.max(...xs), south: Math.min(...ys), north: Math.max(...ys) }
}

describe('the sample district', () => {
  let places: DistrictPlaces
  let sample: SampleDistrict
  let householdsOf: Map<string, number>

  beforeAll(async () => {
    places = await readSamplePlaces()
    sample = generateSample({ seed: SEED, ...places })
    householdsOf = new Map(sample.grids.map(grid => [grid.code, 0]))
    for (const b of sample.buildings) householdsOf.set(b.gridCode, householdsOf.get(b.gridCode)! + b.households)
  }, 240_000)

  test('has 8 subdistricts, 59 communities, 686 grids, 686 leaders and 3,688 workers', () => {
    expect(sample.subdistricts).toHaveLength(8)
    expect(sample.communities).toHaveLength(59)
    expect(sample.grids).toHaveLength(686)
    expect(sample.grids.reduce((sum, grid) => sum + grid.workers.length, 0)).toBe(3688)
    const people = sample.grids.flatMap(grid => [grid.leader, ...grid.workers])
    expect(new Set(people.map(p => p.name)).size).toBe(686 + 3688)
    expect(people.every(p => p.name.startsWith('示例') && /^0874-000\d{4}$/.test(p.phone))).toBe(true)
  })

  test('codes grids by community and serial without a hole, general and special', () => {
    for (const community of sample.communities) {
      const codes = sample.grids.filter(grid => grid.communityCode === community.code).map(grid => grid.code)
      const wanted = codes.map((_, i) => `${community.code}${String(i + 1).padStart(3, '0')}`)
      expect(codes.sort()).toEqual(wanted)
      expect(codes.length).toBeGreaterThan(1)
    }
    const special = sample.grids.filter(grid => grid.kind === 'SPECIAL').length
    expect(special).toBeGreaterThan(30)
    expect(special).toBeLessThan(70)
  })

  test('uses every edge once in each direction, but for the edges of its outline', () => {
    const edges = sample.grids.flatMap(grid => segmentsOf(ringOf(grid)))
    expect(new Set(edges.map(nameOf)).size).toBe(edges.length)
    expect(sample.grids.every(grid => grid.boundary.length === 1 && grid.boundary[0]!.length === 1)).toBe(true)
    expect(countRings(dissolve(sample.grids))).toBe(1)
  })

  test('has no two edges that meet anywhere but at their ends, so no T-junction and no crossing', () => {
    const edges = sample.grids.flatMap(grid => segmentsOf(ringOf(grid)))
    const near = indexSegments(edges)
    const meeting = edges.filter(([a, b]) =>
      [...near([a, b])].some(([c, d]) => {
        const relation = relationOfSegments(a, b, c, d)
        if (relation === 'disjoint') return false
        const ends = [c, d].filter(p => [a, b].some(q => q[0] === p[0] && q[1] === p[1])).length
        return ends === 0 || (ends === 1 && relation !== 'touch')
      }),
    )
    expect(meeting).toEqual([])
  })

  test('has grids, communities, subdistricts and an outline that are each one ring without holes', () => {
    for (const grid of sample.grids) {
      expect(countRings(segmentsOf(ringOf(grid)))).toBe(1)
      expect(ringOf(grid).every(([x, y]) => Number.isInteger(x) && Number.isInteger(y))).toBe(true)
    }
    for (const { code } of [...sample.communities, ...sample.subdistricts])
      expect(countRings(dissolve(sample.grids.filter(grid => grid.communityCode.startsWith(code)))), code).toBe(1)
  })

  test('has exactly one grid at every one of 2,000 random points inside', () => {
    const outline = dissolve(sample.grids)
    const next = new Map(outline.map(([a, b]) => [a.join(), b]))
    const ring: Position[] = [outline[0]![0]]
    do ring.push(next.get(ring.at(-1)!.join())!)
    while (ring.at(-1)!.join() !== ring[0]!.join())
    const box = boxOf(ring)
    const boxes = sample.grids.map(grid => boxOf(ringOf(grid)))
    const random = createRandom(7)
    for (let inside = 0; inside < 2000; ) {
      const p: Position = [random.integer(box.west, box.east), random.integer(box.south, box.north)]
      if (sideOf(ring, p) !== 1) continue
      const sides = sample.grids.map((grid, g) => {
        const { west, east, south, north } = boxes[g]!
        return p[0] < west || p[0] > east || p[1] < south || p[1] > north ? -1 : sideOf(ringOf(grid), p)
      })
      if (sides.includes(0)) continue
      inside++
      expect(sides.filter(side => side === 1)).toHaveLength(1)
    }
  })

  test('keeps every general grid within 200 to 300 households, but for about ten left as work to do', () => {
    const general = sample.grids.filter(grid => grid.kind === 'GENERAL').map(grid => householdsOf.get(grid.code)!)
    const { min, max } = sample.householdBand
    const [few, many] = [general.filter(n => n < min).length, general.filter(n => n > max).length]
    expect(few + many).toBeGreaterThanOrEqual(8)
    expect(few + many).toBeLessThanOrEqual(12)
    expect(Math.min(few, many)).toBeGreaterThanOrEqual(3)
    const all = general.reduce((a, b) => a + b, 0)
    expect(all).toBeGreaterThan(150_000)
    expect(all).toBeLessThan(190_000)
  })

  test('has 8,000 to 14,000 buildings, each inside its grid with all its corners and walls', () => {
    expect(sample.buildings.length).toBeGreaterThan(8_000)
    expect(sample.buildings.length).toBeLessThan(14_000)
    expect(new Set(sample.buildings.map(b => b.code)).size).toBe(sample.buildings.length)
    const rings = new Map(sample.grids.map(grid => [grid.code, ringOf(grid)]))
    const straying = sample.buildings.filter(({ footprint, location, gridCode }) => {
      const ring = rings.get(gridCode)!
      const walls = segmentsOf(footprint![0]!)
      if ([location, ...footprint![0]!].some(p => sideOf(ring, p) !== 1)) return true
      const sides = segmentsOf(ring)
      return walls.some(([a, b]) => sides.some(([c, d]) => relationOfSegments(a, b, c, d) !== 'disjoint'))
    })
    expect(straying).toEqual([])
    const peopled = sample.buildings.filter(b => b.households > 0)
    expect(peopled.every(b => b.population >= b.households)).toBe(true)
    expect(sample.buildings.every(b => b.households > 0 || b.population === 0)).toBe(true)
  })

  test('has no building on a road and no two buildings through each other', () => {
    const roads = sample.backdrop.flatMap(item => (item.kind === 'ROAD' ? item.geometry.flatMap(segmentsOf) : []))
    const walls = sample.buildings.map(b => segmentsOf(b.footprint![0]!))
    const nearRoads = indexSegments(roads)
    const nearWalls = indexSegments(walls.flat())
    const meets = ([a, b]: Segment, [c, d]: Segment) => relationOfSegments(a, b, c, d) !== 'disjoint'
    expect(walls.flat().filter(wall => [...nearRoads(wall)].some(road => meets(wall, road)))).toEqual([])
    const crowded = walls.filter(own =>
      own.some(wall => [...nearWalls(wall)].some(other => !own.includes(other) && meets(wall, other))),
    )
    expect(crowded).toEqual([])
  })

  test('has 1 + 8 + 59 centres and at least 120 posts, each in its division, with hours and known services', () => {
    const kinds = Map.groupBy(sample.stations, station => station.kind)
    expect(kinds.get('DISTRICT_CENTER')).toHaveLength(1)
    expect(kinds.get('SUBDISTRICT_CENTER')).toHaveLength(8)
    expect(kinds.get('COMMUNITY_CENTER')).toHaveLength(59)
    const posts = ['SERVICE_STATION', 'RED_POST', 'COURIER_POST'] as const
    expect(posts.reduce((sum, kind) => sum + kinds.get(kind)!.length, 0)).toBeGreaterThanOrEqual(120)
    const items = new Set(sample.serviceItems.map(item => item.code))
    expect(items.size).toBeGreaterThanOrEqual(40)
    const rings = new Map(sample.grids.map(grid => [grid.code, ringOf(grid)]))
    for (const station of sample.stations) {
      expect(station.gridCode.startsWith(station.divisionCode), station.code).toBe(true)
      expect(sideOf(rings.get(station.gridCode)!, station.location), station.code).toBe(1)
      expect(station.serviceItemCodes.length).toBeGreaterThan(0)
      expect(station.serviceItemCodes.every(code => items.has(code))).toBe(true)
      expect(station.openingHours).toMatch(/^(24\/7|Mo-)/)
      expect(station.phone ?? '0874-0000000').toMatch(/^0874-000\d{4}$/)
    }
    expect(new Set(sample.stations.map(station => station.code)).size).toBe(sample.stations.length)
    expect(new Set(sample.stations.map(station => station.location.join())).size).toBe(sample.stations.length)
  })

  test('looks like a city: roads of three classes, a river, a lake, parks, and smaller blocks in the old town', () => {
    const classes = new Set(sample.backdrop.map(item => `${item.kind} ${item.class}`))
    for (const wanted of [
      'ROAD arterial',
      'ROAD street',
      'ROAD lane',
      'WATER river',
      'WATER lake',
      'GREEN park',
      'BLOCK oldtown',
    ])
      expect(classes, wanted).toContain(wanted)
    const blocks = sample.backdrop.filter(item => item.kind === 'BLOCK' || item.kind === 'GREEN')
    expect(blocks.length).toBeGreaterThan(2_500)
    expect(blocks.length).toBeLessThan(4_000)
    const spanOf = (name: string) => {
      const spans = blocks.flatMap(b => {
        const box = boxOf(b.geometry[0]![0]!)
        return b.class === name ? [Math.hypot(box.east - box.west, box.north - box.south)] : []
      })
      return spans.reduce((a, b) => a + b, 0) / spans.length
    }
    expect(spanOf('oldtown') * 1.3).toBeLessThan(spanOf('village'))
  })

  test('is cut into atoms by community and by grid, which form a valid coverage', () => {
    const grids = sample.grids.map(({ code, communityCode, boundary }) => ({
      id: code,
      community: communityCode,
      boundary,
    }))
    const communities = [...dissolveCoverage(buildCoverage(grids), ({ community }) => community!)]
    const roads = sample.backdrop.flatMap(item => (item.kind === 'ROAD' ? item.geometry : []))
    const buildings = sample.buildings.map(({ location, ...counts }) => ({ at: location, ...counts }))
    const options = { streets: roads, buildings, largest: 100 }
    for (const parts of [communities.map(([id, boundary]) => ({ id, community: id, boundary })), grids]) {
      const atoms = atomsOf(parts, options)
      expect(checkCoverage(atoms)).toEqual({ problems: [], holes: [] })
      const households = [...countIn(atoms, buildings).values()].map(count => count.households)
      expect(households.reduce((a, b) => a + b, 0)).toBe(buildings.reduce((sum, b) => sum + b.households, 0))
      // What is larger is one building, or several in one place.
      expect(households.filter(count => count > 300)).toEqual([])
    }
  })

  test('is the same to the last byte when generated again', () => {
    const digest = (district: SampleDistrict) => createHash('sha256').update(JSON.stringify(district)).digest('hex')
    expect(digest(generateSample({ seed: SEED, ...places }))).toBe(digest(sample))
  }, 240_000)
})
