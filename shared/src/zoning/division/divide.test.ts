import { expect, test } from 'vitest'
import { randomSquares, squaresOf } from '../../../test/randomGround.ts'
import type { Ground } from '../ground/ground.ts'
import { divide } from './divide.ts'

const weightsOf = (ground: Ground, zoneOf: Int32Array, zones: number): number[] => {
  const weights = Array.from({ length: zones }, () => 0)
  for (const [atom, zone] of zoneOf.entries()) weights[zone]! += ground.weight[atom]!
  return weights
}

/** Pieces of each zone, counted by joining neighbours. */
const piecesIn = ({ size, starts, neighbours }: Ground, zoneOf: Int32Array): Map<number, number> => {
  const root = Array.from({ length: size }, (_, atom) => atom)
  const find = (atom: number): number => (root[atom] === atom ? atom : find(root[atom]!))
  for (let atom = 0; atom < size; atom++)
    for (let link = starts[atom]!; link < starts[atom + 1]!; link++)
      if (zoneOf[atom] === zoneOf[neighbours[link]!]) root[find(atom)] = find(neighbours[link]!)
  const pieces = new Map<number, number>()
  for (let atom = 0; atom < size; atom++)
    if (find(atom) === atom) pieces.set(zoneOf[atom]!, (pieces.get(zoneOf[atom]!) ?? 0) + 1)
  return pieces
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])('random ground is divided into whole zones within the band (seed %i)', seed => {
  const ground = randomSquares(12 + seed, 15, 40, seed)
  const { zoneOf, zones, impossible, unproved } = divide(ground, { least: 200, most: 300 }, { seed, effort: 500 })
  expect([...piecesIn(ground, zoneOf).values()]).toEqual(Array.from({ length: zones }, () => 1))
  expect(weightsOf(ground, zoneOf, zones).filter(weight => weight < 200 || weight > 300)).toEqual([])
  expect({ impossible, unproved }).toEqual({ impossible: [], unproved: [] })
})

test('whatever is told meanwhile is whole: each zone one piece, in all parts as many as there will be', () => {
  const ground = squaresOf(
    24,
    6,
    () => 20,
    atom => String(Math.floor((atom % 24) / 8)),
  )
  const told: Int32Array[] = []
  const search = { seed: 1, effort: 100, progress: (_: number, zoneOf: Int32Array) => void told.push(zoneOf.slice()) }
  const { zones } = divide(ground, { least: 150, most: 250 }, search)
  const after = told.findIndex(zoneOf => new Set(zoneOf).size === zones)
  expect(after).toBe(2)
  expect(told.length).toBeGreaterThan(20)
  for (const zoneOf of told) {
    const pieces = piecesIn(ground, zoneOf)
    expect([...pieces.values()].every(count => count === 1)).toBe(true)
    expect(pieces.size).toBeGreaterThanOrEqual(3)
  }
  expect(told.slice(after).every(zoneOf => new Set(zoneOf).size === zones)).toBe(true)
})

test('the same seed finds the same zones, another one others', () => {
  const ground = randomSquares(15, 15, 40, 1)
  const zonesBy = (seed: number) => [...divide(ground, { least: 200, most: 300 }, { seed, effort: 200 }).zoneOf]
  expect(zonesBy(7)).toEqual(zonesBy(7))
  expect(zonesBy(7)).not.toEqual(zonesBy(8))
})

test('even squares become compact zones: none is worse than two squares beside each other', () => {
  const ground = squaresOf(8, 8, () => 10)
  const { zoneOf, zones } = divide(ground, { least: 30, most: 50, zones: 16 }, { seed: 1 })
  expect(zones).toBe(16)
  let shared = 0
  for (let atom = 0; atom < ground.size; atom++)
    for (let link = ground.starts[atom]!; link < ground.starts[atom + 1]!; link++)
      if (zoneOf[atom] === zoneOf[ground.neighbours[link]!]) shared++
  // Sixteen zones of two by two: four links inside each, seen from both ends.
  expect(shared).toBe(16 * 4 * 2)
})

test('the number of zones is the one asked for, where the band can be held with it', () => {
  const ground = squaresOf(10, 10, () => 24)
  for (const zones of [9, 10, 11]) {
    const found = divide(ground, { least: 200, most: 300, zones }, { seed: 1, effort: 500 })
    expect(found).toMatchObject({ zones, impossible: [], unproved: [] })
  }
  expect(divide(ground, { least: 200, most: 300, zones: 5 }, { seed: 1, effort: 500 })).toMatchObject({
    zones: 5,
    impossible: [{ reason: 'NUMBER_OUTSIDE', zones: 5, fewest: 8, greatest: 12 }],
  })
})

test('what is impossible is said with what proves it', () => {
  const heavy = divide(
    squaresOf(3, 3, atom => (atom === 4 ? 350 : 100)),
    { least: 200, most: 300 },
    { seed: 1 },
  )
  expect(heavy.impossible).toContainEqual({ reason: 'ATOM_TOO_HEAVY', atom: 4, weight: 350 })
  // 390 households: too many for one grid, too few for two.
  expect(
    divide(
      squaresOf(3, 1, () => 130),
      { least: 200, most: 300 },
      { seed: 1 },
    ).impossible,
  ).toEqual([{ reason: 'NO_NUMBER_FITS', atoms: [0, 1, 2], weight: 390, fewer: 1, more: 2 }])
  expect(
    divide(
      squaresOf(2, 1, () => 60),
      { least: 200, most: 300 },
      { seed: 1 },
    ).impossible,
  ).toEqual([{ reason: 'PIECE_TOO_LIGHT', atoms: [0, 1], weight: 120 }])
  // A dead end: the western square is too light alone and too heavy with its only neighbour.
  const deadEnd = divide(
    squaresOf(4, 1, atom => [60, 250, 100, 190][atom]!),
    { least: 200, most: 300 },
    { seed: 1 },
  )
  expect(deadEnd.impossible).toEqual([{ reason: 'NO_ZONE_FITS', atom: 0, weight: 60, atoms: [0, 1] }])
  expect(deadEnd.unproved).toEqual([])
})

test('where nothing is found that holds the band, looking for it takes a few times as long as where something is', () => {
  const ground = randomSquares(20, 20, 40, 1)
  const found = ([least, most]: readonly [number, number]) => {
    const before = process.cpuUsage().user
    const { unproved } = divide(ground, { least, most }, { seed: 1, effort: 2_000 })
    return { out: unproved.length, seconds: (process.cpuUsage().user - before) / 1e6 }
  }
  const [wide, narrow] = [found([200, 300]), found([245, 250])]
  expect(wide.out).toBe(0)
  expect(narrow.out).toBeGreaterThan(0)
  expect(narrow.seconds).toBeLessThan(6 * wide.seconds)
})
