import { buildCoverage, type Coverage, canonicalBoundary, dissolve, gridsOf } from '@geyi/shared/coverage'
import { applyEdit } from '@geyi/shared/edits'
import type { MultiPolygon } from '@geyi/shared/geo'
import { cleanGrids } from '@geyi/shared/problems'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { edgesOf } from '../../shared/src/coverage/edgeIndex.ts'
import { denverIsThere, readDenver } from '../../shared/test/denver.ts'
import { Random, randomEdit } from '../../shared/test/random.ts'
import type { Engine } from '../src/database/engine.ts'
import { oneRow } from '../src/database/rows.ts'
import { freshEngine } from './engines.ts'

/** A boundary in lattice units, in which PostGIS counts as exactly as we do. */
const toText = (boundary: MultiPolygon): string =>
  `MULTIPOLYGON(${boundary
    .map(polygon => `(${polygon.map(ring => `(${ring.map(([x, y]) => `${x} ${y}`).join(',')})`).join(',')})`)
    .join(',')})`

const textsOf = (coverage: Coverage) => JSON.stringify(gridsOf(coverage).map(({ boundary }) => toText(boundary)))

describe.skipIf(!denverIsThere)('the coverage of Denver, as PostGIS sees it', () => {
  let engine: Engine

  beforeAll(async () => {
    engine = await freshEngine()
  })
  afterAll(() => engine.close())

  test('all blocks dissolved are the union that PostGIS computes, to the last bit', { timeout: 300_000 }, async () => {
    const blocks = buildCoverage((await readDenver('blocks')).map(({ id, boundary }) => ({ id, boundary })))
    const { union } = await oneRow<{ union: string }>(
      engine.em,
      `select ST_AsGeoJSON(ST_Multi(ST_Union(ST_GeomFromText(shape))), 0) as union
       from json_array_elements_text($1::json) shape`,
      [textsOf(blocks)],
    )
    const theirs = canonicalBoundary((JSON.parse(union) as { coordinates: MultiPolygon }).coordinates)
    const ours = dissolve(blocks, () => 'all').get('all')!
    expect(JSON.stringify(theirs) === JSON.stringify(ours)).toBe(true)
  })

  test('precincts after a thousand edits have no edge that PostGIS calls invalid', { timeout: 300_000 }, async ctx => {
    // PostGIS has coverage functions from 3.4 on.
    if (engine.kind !== 'embedded') return ctx.skip()
    const precincts = (await readDenver('precincts')).map(({ id, boundary }) => ({ id, boundary }))
    let coverage = buildCoverage(cleanGrids(gridsOf(buildCoverage(precincts)), 0.05).grids)
    const random = new Random(4)
    let edges = [...edgesOf(coverage.edges)]
    for (let applied = 0, step = 0; applied < 1000; step++) {
      if (step % 50 === 0) edges = [...edgesOf(coverage.edges)]
      const outcome = applyEdit(coverage, randomEdit(edges, random, 5_000, `n${step}`))
      if ('problems' in outcome) continue
      coverage = outcome.coverage
      applied++
    }
    const { invalid, valid } = await oneRow<{ invalid: number; valid: boolean }>(
      engine.em,
      `select count(*) filter (where edges is not null)::int as invalid, bool_and(ST_IsValid(shape)) as valid
       from (
         select shape, ST_CoverageInvalidEdges(shape) over () as edges
         from (select ST_GeomFromText(text) as shape from json_array_elements_text($1::json) text) shapes
       ) checked`,
      [textsOf(coverage)],
    )
    expect({ invalid, valid }).toEqual({ invalid: 0, valid: true })
  })
})
