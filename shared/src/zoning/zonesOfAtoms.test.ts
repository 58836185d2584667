import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applied } from '../../test/apply.ts'
import { drawnGrids } from '../../test/drawn.ts'
import { doubleAreaOf } from '../../test/independentCheck.ts'
import { neighbourPairs } from '../../test/neighbourPairs.ts'
import { Random } from '../../test/random.ts'
import { buildCoverage } from '../coverage/buildCoverage.ts'
import { dissolve } from '../coverage/dissolve.ts'
import { findGrid, gridsOf } from '../coverage/structure/coverage.ts'
import type { Position } from '../geo/position.ts'
import { Unions } from '../planar/unions.ts'
import { checkCoverage } from '../problems/checkCoverage.ts'
import { atomsOf } from './atoms/atoms.ts'
import { zonesAsGrids } from './zonesAsGrids.ts'

/** Side of one letter's square: about 200 m. */
const STEP = 20_000
const communities: Record<string, string> = {
  A: '530302001001',
  B: '530302001001',
  C: '530302001002',
  D: '530302001002',
}

//   E is of no community that is divided, and lies in A as an enclave too
const grids = drawnGrids(['AABBE', 'AEABE', 'AAACC', 'DDCCC'], id => communities[id] ?? '530302002001')

test('whatever zones are made of atoms, grids can be divided along them: a valid coverage of the same ground', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), seed => {
      const random = new Random(seed)
      const moved = new Map<string, Position>()
      const move = ([x, y]: Position): Position => {
        const to = moved.get(`${x} ${y}`) ?? random.near([x * 20, y * 20], STEP / 5)
        moved.set(`${x} ${y}`, to)
        return to
      }
      const coverage = buildCoverage(
        grids.map(grid => ({ ...grid, boundary: grid.boundary.map(polygon => polygon.map(ring => ring.map(move))) })),
      )
      const place = () => random.near([2 * STEP, 2 * STEP], 3 * STEP)
      const streets = Array.from({ length: random.below(20) }, () => [place(), place(), place()])
      const buildings = Array.from({ length: random.below(60) }, () => ({
        at: place(),
        households: random.below(60),
        population: 0,
      }))
      const given = random.below(2) === 0 ? ['A', 'B'] : ['A', 'B', 'C', 'D']
      const grounds = dissolve(coverage, ({ id, community }) => (given.includes(id) ? community : undefined))
      const parts = [...grounds].map(([community, boundary]) => ({ id: community!, community: community!, boundary }))
      const atoms = atomsOf(parts, { streets, buildings, largest: random.pick([10, 100, 1000]) })
      const ids = gridsOf(atoms).map(({ id }) => id)
      const unions = new Unions(ids.length)
      const chance = random.below(10)
      for (const [one, other] of neighbourPairs(atoms))
        if (findGrid(atoms, one)!.community === findGrid(atoms, other)!.community && random.below(10) < chance)
          unions.join(ids.indexOf(one), ids.indexOf(other))
      const boundaries = [...dissolve(atoms, ({ id }) => unions.rootOf(ids.indexOf(id))).values()]
      let count = 0
      const zones = zonesAsGrids(coverage, given, boundaries, buildings, () => `new ${count++}`)
      const isSame =
        zones.length === given.length &&
        zones.every(
          ({ grid, boundary }) => JSON.stringify(findGrid(coverage, grid.id)?.boundary) === JSON.stringify(boundary),
        )
      if (isSame) return
      const divided = applied(coverage, { type: 'zoneGrids', grids: given, zones })
      expect(doubleAreaOf(gridsOf(divided))).toBe(doubleAreaOf(gridsOf(coverage)))
      const { problems, holes } = checkCoverage(divided)
      expect(problems.filter(({ code }) => code !== 'GRID_IN_PIECES')).toEqual([])
      expect(holes).toEqual([])
      expect(gridsOf(divided).filter(({ boundary, id }) => boundary.length > 1 && id !== 'E')).toEqual([])
    }),
    { numRuns: 100, seed: 7 },
  )
})
