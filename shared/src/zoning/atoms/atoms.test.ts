import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawnGrids } from '../../../test/drawn.ts'
import { complaintsAbout, doubleAreaOf } from '../../../test/independentCheck.ts'
import {
  liechtensteinBuildings,
  liechtensteinIsThere,
  liechtensteinMunicipalities,
  liechtensteinPaths,
} from '../../../test/liechtenstein.ts'
import { Random } from '../../../test/random.ts'
import { Census } from '../../census/census.ts'
import { buildCoverage } from '../../coverage/buildCoverage.ts'
import { dissolve } from '../../coverage/dissolve.ts'
import { encodeCoverage } from '../../coverage/encode.ts'
import type { Building } from '../../coverage/measures/counts.ts'
import { type Coverage, findGrid, gridsOf } from '../../coverage/structure/coverage.ts'
import type { Position } from '../../geo/position.ts'
import { distanceToSegment } from '../../planar/nearness.ts'
import { checkCoverage } from '../../problems/checkCoverage.ts'
import { type AtomOptions, atomsOf, type Part } from './atoms.ts'
import { countIn } from './countIn.ts'

/** Side of one letter's square: about 200 m. */
const STEP = 20_000
const scaled = (rows: readonly string[]): Part[] =>
  drawnGrids(rows).map(({ id, boundary }) => ({
    id,
    community: `53030200100${id.charCodeAt(0) % 10}`,
    boundary: boundary.map(polygon => polygon.map(ring => ring.map(([x, y]): Position => [x * 20, y * 20]))),
  }))
const at = (east: number, north: number): Position => [Math.round(east * STEP), Math.round(north * STEP)]
const home = (place: Position, households: number): Building => ({ at: place, households, population: 3 * households })
const nothing: AtomOptions = { streets: [], buildings: [], largest: 100 }

/** A valid coverage of atoms in one piece each, which covers what the parts did and keeps the vertices of their rims. */
const expectSound = (atoms: Coverage, parts: readonly Part[]) => {
  const grids = gridsOf(atoms)
  expect(complaintsAbout(grids, 100)).toEqual([])
  const before = checkCoverage(buildCoverage(parts))
  const { problems, holes } = checkCoverage(atoms)
  expect(problems).toEqual([])
  expect(holes).toHaveLength(before.holes.length)
  expect(encodeCoverage(buildCoverage(grids)) === encodeCoverage(atoms)).toBe(true)
  const partOf = (id: string) => id.slice(0, id.lastIndexOf('/'))
  const dissolved = dissolve(atoms, ({ id }) => partOf(id))
  for (const { id, community, boundary } of parts) {
    const own = dissolved.get(id)!
    const lines = own.flat()
    const places = new Set(lines.flat().map(String))
    expect(boundary.flat(2).filter(place => !places.has(String(place)))).toEqual([])
    // A vertex that a rim got lies on it, but for the lattice.
    const old = boundary.flat().flatMap(ring => ring.slice(1).map((b, i) => [ring[i]!, b] as const))
    const known = new Set(boundary.flat(2).map(String))
    // Some of many will do.
    const got = lines.flat().filter(place => !known.has(String(place)))
    for (const [i, place] of got.entries())
      if (i % Math.ceil(got.length / 40) === 0)
        expect(Math.min(...old.map(([a, b]) => distanceToSegment(place, a, b)))).toBeLessThan(1)
    expect(grids.filter(grid => partOf(grid.id) === id).every(grid => grid.community === community)).toBe(true)
  }
}

test('streets cut each part into the blocks between them, numbered from the west', () => {
  const parts = scaled(['AAB', 'AAB'])
  const atoms = atomsOf(parts, {
    ...nothing,
    streets: [
      [at(-1, 1.25), at(4, 1.25)],
      [at(1, -1), at(1, 1.25)],
    ],
  })
  expectSound(atoms, parts)
  expect(gridsOf(atoms).map(({ id }) => id)).toEqual(['A/1', 'A/2', 'A/3', 'B/1', 'B/2'])
  expect(findGrid(atoms, 'A/1')!.boundary).toEqual([
    [[at(0, 0), at(1, 0), at(1, 1.25), at(0, 1.25), at(0, 1), at(0, 0)]],
  ])
})

test('a block with more households than the largest atom may have is cut around its buildings, the others are not', () => {
  const parts = scaled(['AA', 'AA'])
  const streets = [[at(1, -1), at(1, 3)]]
  const buildings = [home(at(0.5, 0.5), 60), home(at(0.5, 1.5), 60), home(at(1.5, 0.5), 50), home(at(1.5, 1.5), 50)]
  const atoms = atomsOf(parts, { streets, buildings, largest: 100 })
  expectSound(atoms, parts)
  expect([...new Census(buildings).countOn(atoms).values()].map(({ households }) => households)).toEqual([60, 60, 100])
})

test('how much is done is told while ground is cut, and never goes back', () => {
  const parts = scaled(['AAB', 'AAB'])
  const streets = Array.from({ length: 20 }, (_, i) => [at(-1, i / 10), at(4, i / 10)])
  const buildings = Array.from({ length: 50 }, (_, i) => home(at(0.1 + (i % 10) / 4, 0.03 + Math.floor(i / 10) / 3), 9))
  const told: number[] = []
  atomsOf(parts, { streets, buildings, largest: 5, heard: share => told.push(share) })
  expect(told.length).toBeGreaterThan(30)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect(told[0]).toBe(0)
  expect(told.at(-1)).toBeLessThanOrEqual(1)
})

test('a part without streets is cut around its buildings, of which those in one place stay together', () => {
  const parts = scaled(['AAB'])
  const buildings = [home(at(0.5, 0.5), 5), home(at(0.5, 0.5), 6), home(at(1.5, 0.5), 7)]
  const atoms = atomsOf(parts, { ...nothing, buildings })
  expectSound(atoms, parts)
  expect([...new Census(buildings).countOn(atoms)].map(([id, { households }]) => [id, households])).toEqual([
    ['A/1', 11],
    ['A/2', 7],
    ['B/1', 0],
  ])
})

test('a street into one part ends there, and its end on the rim is known to the part beyond', () => {
  const parts = scaled(['AB'])
  const streets = [[at(0.5, -1), at(0.5, 0.5), at(1.0, 0.487)]]
  const atoms = atomsOf(parts, { ...nothing, streets })
  expectSound(atoms, parts)
  const ends = findGrid(atoms, 'B/1')!.boundary[0]![0]!.filter(([x, y]) => x === at(1, 0)[0] && y % STEP !== 0)
  expect(ends).toHaveLength(1)
})

test('parts whose vertices do not match get them', () => {
  const parts: Part[] = [
    { id: 'A', boundary: [[[at(0, 0), at(1, 0), at(1, 2), at(0, 2), at(0, 0)]]] },
    { id: 'B', boundary: [[[at(1, 0), at(2, 0), at(2, 1), at(1, 1), at(1, 0)]]] },
    { id: 'C', boundary: [[[at(1, 1), at(2, 1), at(2, 2), at(1, 2), at(1, 1)]]] },
  ]
  const atoms = atomsOf(parts, nothing)
  expect(complaintsAbout(gridsOf(atoms))).toEqual([])
  expect(checkCoverage(atoms).problems).toEqual([])
  expect(findGrid(atoms, 'A/1')!.boundary[0]![0]).toContainEqual(at(1, 1))
})

test('an enclave and a part in several pieces have their own atoms', () => {
  const parts = scaled(['AAAA.', 'ABBAC', 'ABBA.', 'AAAAC'])
  const buildings = [home(at(0.5, 0.5), 300), home(at(3.5, 3.5), 300), home(at(2, 2), 10), home(at(4.5, 0.5), 20)]
  const atoms = atomsOf(parts, { streets: [[at(-1, 2.2), at(5, 2.2)]], buildings, largest: 100 })
  expectSound(atoms, parts)
  expect(gridsOf(atoms).every(({ boundary }) => boundary.length === 1)).toBe(true)
})

test('the same ground gives the same bytes', () => {
  const random = new Random(5)
  const parts = shaken(scaled(drawings[1]!), random)
  const streets = Array.from({ length: 20 }, () => [random.near(at(2, 2), 3 * STEP), random.near(at(2, 2), 3 * STEP)])
  const buildings = Array.from({ length: 60 }, () => home(random.near(at(2, 2), 2 * STEP), 10))
  const options = { streets, buildings, largest: 30 }
  expect(encodeCoverage(atomsOf(structuredClone(parts), structuredClone(options)))).toBe(
    encodeCoverage(atomsOf(parts, options)),
  )
})

const drawings = [
  ['AABB', 'AABB', 'CCDD', 'CCDD'],
  ['AAAA', 'ABBA', 'ABBA', 'AACC'],
  ['AB.C', 'ABCC', 'AAAA', 'DD.A'],
]

/** Vertices of the drawing moved about, the same for everybody who shares them. */
const shaken = (parts: readonly Part[], random: Random): Part[] => {
  const moved = new Map<string, Position>()
  const move = (place: Position) => {
    const to = moved.get(String(place)) ?? random.near(place, STEP / 5)
    moved.set(String(place), to)
    return to
  }
  return parts.map(part => ({ ...part, boundary: part.boundary.map(polygon => polygon.map(ring => ring.map(move))) }))
}

test('whatever the streets and buildings, atoms form a valid coverage, and each building is in exactly one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.constantFrom(0, 10, 100, 1000), (seed, largest) => {
      const random = new Random(seed)
      const parts = shaken(scaled(random.pick(drawings)), random)
      const vertices = parts.flatMap(({ boundary }) => boundary.flat(2))
      const place = () =>
        random.below(4) === 0 ? random.near(random.pick(vertices), 500) : random.near(at(2, 2), 3 * STEP)
      const streets = Array.from({ length: random.below(30) }, () => Array.from({ length: 2 + random.below(5) }, place))
      const buildings = Array.from({ length: random.below(80) }, () => home(place(), random.below(60)))
      const atoms = atomsOf(parts, { streets, buildings, largest })
      expectSound(atoms, parts)
      const [on, of] = [new Census(buildings).holdersOn(atoms), new Census(buildings).holdersOn(buildCoverage(parts))]
      expect(on.map(holder => holder !== undefined)).toEqual(of.map(holder => holder !== undefined))
      expect(countIn(atoms, buildings)).toEqual(new Census(buildings).countOn(atoms))
      const area = Number(doubleAreaOf(gridsOf(atoms)) - doubleAreaOf(parts))
      expect(Math.abs(area)).toBeLessThan(2 * STEP * vertices.length)
    }),
    { numRuns: 60, seed: 20_261_127 },
  )
})

if (!liechtensteinIsThere) console.log('Skipped: ../shared/data/liechtenstein is not there.')

describe.skipIf(!liechtensteinIsThere)('Liechtenstein', () => {
  test('each municipality is cut by its roads and around its buildings', () => {
    const parts = gridsOf(buildCoverage(liechtensteinMunicipalities()))
    const buildings = liechtensteinBuildings().map(place => home(place, 4))
    const options = { streets: liechtensteinPaths(), buildings, largest: 100 }
    const atoms = atomsOf(parts, options)
    expectSound(atoms, parts)
    expect(atoms.grids.size).toBeGreaterThan(2000)
    for (const part of parts) expectSound(atomsOf([part], options), [part])
  })
})
