import { buildCoverage, type Coverage, canonicalBoundary, dissolve, gridsOf } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'
import { cleanGrids } from '@geyi/shared/problems'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { denverIsThere, readDenver } from '../../shared/test/denver.ts'
import { expectReplayed, expectUndone, expectValid, runInLegs } from '../../shared/test/longRun.ts'
import { Random } from '../../shared/test/random.ts'
import { RUN_SIZE } from '../../shared/test/runSize.ts'
import type { Engine } from '../src/database/engine/engine.ts'
import { oneRow } from '../src/database/rows.ts'
import { optionsOf } from '../src/sample/districts.ts'
import { generateSample } from '../src/sample/generate-district.ts'
import { readSamplePlaces } from '../src/sample/places.ts'
import { findingsOf, toText } from './coverage-oracle.ts'
import { freshEngine } from './engines.ts'

/** A closed ring of these coordinates. */
const ring = (...numbers: number[]): MultiPolygon[number][number] => {
  const open = numbers.flatMap((x, index) => (index % 2 ? [] : [[x, numbers[index + 1]!] as const]))
  return [...open, open[0]!]
}

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
      [JSON.stringify(gridsOf(blocks).map(({ boundary }) => toText(boundary)))],
    )
    const theirs = canonicalBoundary((JSON.parse(union) as { coordinates: MultiPolygon }).coordinates)
    const ours = dissolve(blocks, () => 'all').get('all')!
    expect(JSON.stringify(theirs) === JSON.stringify(ours)).toBe(true)
  })
})

/** PostGIS has coverage functions from 3.4 on: Debian’s PostgreSQL 15 comes with an older one. */
if (inject('database').engine === 'embedded')
  describe('contract 19: long runs of random edits, as PostGIS sees them', () => {
    let engine: Engine

    beforeAll(async () => {
      engine = await freshEngine()
    })
    afterAll(() => engine.close())

    /** Neither a coverage with an edge that PostGIS calls invalid nor one that the independent check complains about. */
    const expectSound = async (coverage: Coverage) => {
      expectValid(coverage, 100)
      const { unsound, flagged, falseAlarms } = await findingsOf(
        engine,
        gridsOf(coverage).map(({ boundary }) => boundary),
      )
      expect({ unsound, wrong: flagged - falseAlarms }).toEqual({ unsound: 0, wrong: 0 })
    }

    const expectLongRun = async (start: Coverage, seed: number, reach: number) => {
      await expectSound(start)
      const whole = await runInLegs(start, new Random(seed), RUN_SIZE, reach, expectSound)
      expectUndone(whole, start)
      expectReplayed(whole, start)
    }

    const square: MultiPolygon[number] = [ring(0, 0, 10, 0, 20, 0, 20, 20, 0, 20)]

    test('an edge beside a void in a hole that touches its shell is flagged, and known for a false alarm', async () => {
      const holed: MultiPolygon = [[...square, ring(10, 0, 6, 8, 10, 8, 14, 8)]]
      const left: MultiPolygon = [[ring(10, 0, 10, 8, 6, 8)]]
      expect(await findingsOf(engine, [holed, left])).toEqual({ unsound: 0, flagged: 1, falseAlarms: 1 })
    })

    test.for<[string, MultiPolygon]>([
      ['overlaps', [[ring(18, 5, 30, 5, 30, 15, 18, 15)]]],
      ['ends within an edge of its neighbour', [[ring(20, 5, 30, 5, 30, 15, 20, 15)]]],
      ['overlaps at a vertex that its neighbour passes twice', [[ring(10, 0, 16, 7, 14, 8)]]],
    ])('what %s is no false alarm', async ([, other]) => {
      const { flagged, falseAlarms } = await findingsOf(engine, [[[...square, ring(10, 0, 6, 8, 10, 8, 14, 8)]], other])
      expect(flagged).toBeGreaterThan(0)
      expect(falseAlarms).toBe(0)
    })

    const title = `${RUN_SIZE.edits} edits break no invariant and no edge, are undone to the byte and replayed to the byte`

    test(`the sample district: ${title}`, { timeout: 900_000 }, async () => {
      const { grids } = generateSample(optionsOf(await readSamplePlaces(), 0))
      expect(grids).toHaveLength(686)
      const start = buildCoverage(
        grids.map(({ code, communityCode, boundary }) => ({ id: code, community: communityCode, boundary })),
      )
      await expectLongRun(start, 686, 3_000)
    })

    test.skipIf(!denverIsThere)(`Denver’s precincts: ${title}`, { timeout: 900_000 }, async () => {
      const precincts = (await readDenver('precincts')).map(({ id, boundary }) => ({ id, boundary }))
      await expectLongRun(buildCoverage(cleanGrids(gridsOf(buildCoverage(precincts)), 0.05).grids), 4, 5_000)
    })
  })
