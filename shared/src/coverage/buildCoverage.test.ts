import { describe, expect, test } from 'vitest'
import { denverIsThere, readDenver } from '../../test/denver.ts'
import { at, drawn } from '../../test/drawn.ts'
import { neighbourPairs } from '../../test/neighbourPairs.ts'
import { arcsByTopoJSON, toFeatures } from '../../test/topology.ts'
import { comparePositions } from '../geo/order.ts'
import { arcsOf } from './arcs.ts'
import { buildCoverage } from './buildCoverage.ts'
import { encodeCoverage } from './encode.ts'
import { findGrid, gridsOf, ringOf } from './structure/coverage.ts'
import { edgesOf } from './structure/edgeIndex.ts'

describe('building a coverage', () => {
  //   2 ┌───┬───┐
  //     │ W │ E │
  //   0 └───┴───┘
  //     0   1   2
  const twoGrids = drawn(['WE', 'WE'])

  test('two grids share the edges between them', () => {
    const shared = [...edgesOf(twoGrids.edges)].filter(edge => edge.left && edge.right)
    expect(shared).toEqual([
      { a: at(1, 0), b: at(1, 1), left: 'W', right: 'E' },
      { a: at(1, 1), b: at(1, 2), left: 'W', right: 'E' },
    ])
    expect(neighbourPairs(twoGrids)).toEqual([['E', 'W']])
  })

  test('three arcs meet in two junctions', () => {
    const ends = arcsOf(twoGrids).flatMap(({ line }) => [line[0]!, line.at(-1)!])
    expect(ends.sort(comparePositions)).toEqual([at(1, 0), at(1, 0), at(1, 0), at(1, 2), at(1, 2), at(1, 2)])
    expect(arcsOf(twoGrids).map(({ left, right }) => [left, right])).toEqual(
      [[undefined, 'W'].toReversed(), ['W', 'E'], ['E', undefined]].map(pair => expect.arrayContaining(pair)),
    )
    expect(arcsOf(twoGrids).flatMap(arc => arc.line.slice(1))).toHaveLength([...edgesOf(twoGrids.edges)].length)
  })

  test('rings are kept in one canonical form, however they were written', () => {
    const ring = ringOf(twoGrids, 'W')
    const turned = [...ring.slice(2, -1), ...ring.slice(0, 3)].toReversed()
    const again = buildCoverage([{ id: 'W', boundary: [[turned]] }, findGrid(twoGrids, 'E')!])
    expect(encodeCoverage(again)).toBe(encodeCoverage(twoGrids))
  })

  test('an enclave is a hole of the grid around it, and both keep the same vertices', () => {
    const coverage = drawn(['AAA', 'ABA', 'AAA'])
    const [outer, hole] = findGrid(coverage, 'A')!.boundary[0]!
    expect(outer).toHaveLength(13)
    expect(hole!.toReversed()).toEqual([...ringOf(coverage, 'B').slice(0, 1), ...ringOf(coverage, 'B').slice(1)])
    expect(neighbourPairs(coverage)).toEqual([['A', 'B']])
  })

  test('pieces that touch at a corner stay two pieces', () => {
    const coverage = drawn(['AB', 'BA'])
    expect(findGrid(coverage, 'A')!.boundary).toHaveLength(2)
    expect(findGrid(coverage, 'B')!.boundary).toHaveLength(2)
  })

  test('a ring that touches itself around nobody’s ground becomes an exterior and a hole', () => {
    //   A A A
    //   A . A     the empty square touches the outside at one corner
    //   A A .
    const coverage = drawn(['AAA', 'A.A', 'AA.'])
    expect(findGrid(coverage, 'A')!.boundary.map(polygon => polygon.map(ring => ring.length))).toEqual([[13, 5]])
  })

  test('an edge that two grids claim on the same side is remembered', () => {
    const [west] = gridsOf(twoGrids).slice(1)
    const coverage = buildCoverage([west!, { id: 'copy', boundary: west!.boundary }])
    expect(coverage.doubled).toHaveLength(6)
    expect(coverage.doubled[0]!.grids).toEqual(['W', 'copy'])
  })

  test('nothing comes of nothing', () => {
    expect(gridsOf(buildCoverage([]))).toEqual([])
    expect(arcsOf(buildCoverage([]))).toEqual([])
  })
})

describe.skipIf(!denverIsThere)('Denver’s blocks', async () => {
  const blocks = denverIsThere ? await readDenver('blocks') : []
  const coverage = buildCoverage(blocks)

  test('have 23,039 pairs of neighbours and no edge with two holders on one side', () => {
    expect(neighbourPairs(coverage)).toHaveLength(23_039)
    expect(coverage.doubled).toEqual([])
  })

  test('have as many arcs as TopoJSON finds', () => {
    expect(arcsOf(coverage)).toHaveLength(arcsByTopoJSON(toFeatures(blocks)))
  })
})
