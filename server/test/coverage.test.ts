import { buildCoverage, type Coverage, canonicalBoundary, dissolve, gridsOf } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'
import { cleanGrids } from '@geyi/shared/problems'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { denverIsThere, readDenver } from '../../shared/test/denver.ts'
import { expectReplayed, expectUndone, expectValid, runInLegs } from '../../shared/test/longRun.ts'
import { Random } from '../../shared/test/random.ts'
import { RUN_SIZE } from '../../shared/test/runSize.ts'
import type { Engine } from '../src/database/engine.ts'
import { oneRow } from '../src/database/rows.ts'
import { optionsOf } from '../src/sample/districts.ts'
import { generateSample } from '../src/sample/generate/index.ts'
import { readSamplePlaces } from '../src/sample/places.ts'
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
})

describe('long runs of random edits, as PostGIS sees them', () => {
  let engine: Engine

  beforeAll(async () => {
    engine = await freshEngine()
  })
  afterAll(() => engine.close())

  /** Neither a coverage with an edge that PostGIS calls invalid nor one that the independent check complains about. */
  const expectSound = async (coverage: Coverage) => {
    expectValid(coverage, 100)
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
  }

  const expectLongRun = async (start: Coverage, seed: number, reach: number) => {
    await expectSound(start)
    const whole = await runInLegs(start, new Random(seed), RUN_SIZE, reach, expectSound)
    expectUndone(whole, start)
    expectReplayed(whole, start)
  }

  // PostGIS has coverage functions from 3.4 on.
  const hasCoverageFunctions = () => engine.kind === 'embedded'
  const title = `${RUN_SIZE.edits} edits break no invariant and no edge, are undone to the byte and replayed to the byte`

  test(`the sample district: ${title}`, { timeout: 900_000 }, async ctx => {
    if (!hasCoverageFunctions()) return ctx.skip()
    const { grids } = generateSample(optionsOf(await readSamplePlaces(), 0))
    expect(grids).toHaveLength(686)
    const start = buildCoverage(
      grids.map(({ code, communityCode, boundary }) => ({ id: code, community: communityCode, boundary })),
    )
    await expectLongRun(start, 686, 3_000)
  })

  test.skipIf(!denverIsThere)(`Denver’s precincts: ${title}`, { timeout: 900_000 }, async ctx => {
    if (!hasCoverageFunctions()) return ctx.skip()
    const precincts = (await readDenver('precincts')).map(({ id, boundary }) => ({ id, boundary }))
    await expectLongRun(buildCoverage(cleanGrids(gridsOf(buildCoverage(precincts)), 0.05).grids), 4, 5_000)
  })
})
