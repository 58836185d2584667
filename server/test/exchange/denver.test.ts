import 'reflect-metadata'
import { bboxOf, covers, interiorPointOf, type MultiPolygon, type Position, quantise } from '@geyi/shared/geo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDenver } from '../../../shared/test/denver.ts'
import type { Reader } from '../../src/database/access.ts'
import type { Engine } from '../../src/database/engine/engine.ts'
import { rows } from '../../src/database/rows.ts'
import { FeatureKind } from '../../src/formats/feature/feature-kind.ts'
import type { Context } from '../../src/graphql/context.ts'
import { today } from '../../src/graphql/day.ts'
import { findGridAt, gridAtPlace } from '../../src/grid/grid.query.ts'
import type { ImportReport } from '../../src/import/report/report.ts'
import { freshEngine } from '../engines.ts'
import { dataIsThere, exportText, importFile, importText } from './exchange.ts'

const DISTRICT = '990101'
const POPULATION = 715_522

describe.skipIf(!dataIsThere)('Denver (needs ../shared/data/denver)', () => {
  let engine: Engine
  let precincts: ImportReport
  let blocks: ImportReport
  const grids = { kind: FeatureKind.GRIDS, district: DISTRICT, map: { name: 'NAME' } }
  const buildings = {
    kind: FeatureKind.BUILDINGS,
    district: DISTRICT,
    map: { population: 'TOTPOP20', code: 'GEOID20' },
  }

  beforeAll(async () => {
    engine = await freshEngine()
    precincts = await importFile(engine, 'denver/precincts.zip', { ...grids, name: '丹佛' })
    blocks = await importFile(engine, 'denver/blocks.zip', buildings)
  }, 240_000)
  afterAll(() => engine.close())

  test('all 356 precincts are in as grids of a new district with one subdistrict and one community', async () => {
    expect(precincts).toMatchObject({ applied: true, rows: 356, created: 356, codesGiven: 356, problems: [] })
    expect(precincts.divisionsCreated.map(({ code }) => code)).toEqual(['990101', '990101001', '990101001001'])
    const codes = await rows<{ code: string }>(engine.em, 'select code from grid_version order by code')
    expect(codes.map(({ code }) => code)).toEqual(
      Array.from({ length: 356 }, (_, i) => `990101001001${String(i + 1).padStart(3, '0')}`),
    )
  })

  test('the six precincts that rounding would have spoilt were mended, and are reported with their place', () => {
    const mended = precincts.notices.filter(({ code }) => code === 'MENDED')
    expect(mended.map(({ row }) => row)).toEqual([150, 155, 301, 315, 343, 356])
    for (const { longitude, latitude } of mended) {
      expect(longitude).toBeCloseTo(-105, 0)
      expect(latitude).toBeCloseTo(39.7, 0)
    }
  })

  test('the two precincts in several pieces are in, and reported', () => {
    const pieces = precincts.notices.filter(({ code }) => code === 'GRID_IN_PIECES')
    expect(pieces.map(({ row }) => row)).toEqual([88, 96])
  })

  test('the divisions above have the outline of all precincts: two pieces, ten enclaves, 400.7 km²', async () => {
    const divisions = await rows<{ pieces: number; rings: number; area: number }>(
      engine.em,
      'select ST_NumGeometries(boundary) as pieces, ST_NRings(boundary)::int as rings, area from division_version order by code',
    )
    expect(divisions).toHaveLength(3)
    for (const { pieces, rings, area } of divisions) {
      expect([pieces, rings]).toEqual([2, 12])
      // 4,313,528,939 square feet on the projection, whose scale is 1 within 0.01 % there.
      expect(area / (4_313_528_939 * 0.304800609601219 ** 2)).toBeCloseTo(1, 3)
    }
  })

  test('all 10,149 blocks are in as buildings, each in a precinct, and the precincts’ totals sum to the census', async () => {
    expect(blocks).toMatchObject({ applied: true, rows: 10_149, created: 10_149, problems: [], notices: [] })
    const [sums] = await rows<{ buildings: number; grids: number; homeless: number }>(
      engine.em,
      `select (select sum(population)::int from building) as buildings, (select sum(population)::int from grid_version) as grids,
         (select count(*)::int from building where grid_id is null) as homeless`,
    )
    expect(sums).toEqual({ buildings: POPULATION, grids: POPULATION, homeless: 0 })
  })

  test('the grid at every block’s inner point is the one that plain geometry finds', async () => {
    const known = (await readDenver('precincts')).map(({ boundary, properties }) => ({
      name: String(properties.NAME),
      boundary,
      box: bboxOf(boundary)!,
    }))
    const around = (boundary: MultiPolygon): { inner: Position; name: string } => {
      const [x, y] = interiorPointOf(boundary)!
      const inner: Position = [Math.round(x), Math.round(y)]
      const found = known.filter(
        ({ box, boundary: precinct }) =>
          box.west <= x && x <= box.east && box.south <= y && y <= box.north && covers(precinct, inner),
      )
      expect(found).toHaveLength(1)
      return { inner, name: found[0]!.name }
    }
    const expected = (await readDenver('blocks')).map(({ boundary }) => around(boundary))
    const keys = expected.map(({ inner: [x, y] }) => ({ longitude: x / 1e7, latitude: y / 1e7, asOf: today() }))
    const found = await gridAtPlace({ reader: engine.em as Reader } as Context, keys)
    expect(found.map(grid => grid?.name)).toEqual(expected.map(({ name }) => name))
    for (let i = 0; i < keys.length; i += 50) {
      const { longitude, latitude, asOf } = keys[i]!
      expect((await findGridAt(engine.em, longitude, latitude, asOf, new Set(['name'])))?.name).toBe(expected[i]!.name)
    }
    const stored = await rows<{ x: number; y: number }>(
      engine.em,
      'select ST_X(location) as x, ST_Y(location) as y from building',
    )
    const places = new Set(stored.map(({ x, y }) => `${quantise(x)} ${quantise(y)}`))
    expect(expected.every(({ inner }) => places.has(inner.join(' ')))).toBe(true)
  }, 120_000)

  test('importing the same files again changes nothing', async () => {
    expect(await importFile(engine, 'denver/precincts.zip', grids)).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 356,
    })
    expect(await importFile(engine, 'denver/blocks.zip', buildings)).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 10_149,
    })
  }, 120_000)

  test.each([FeatureKind.DIVISIONS, FeatureKind.GRIDS, FeatureKind.BUILDINGS])(
    'what is exported as %s imports to an equal state, as GeoJSON and as CSV',
    async kind => {
      const first = await exportText(engine, kind, DISTRICT)
      const table = await exportText(engine, kind, DISTRICT, 'csv')
      for (const text of [first, table]) {
        const { created, changed, unchanged } = await importText(engine, text, { kind, district: DISTRICT })
        expect({ created, changed }).toEqual({ created: 0, changed: 0 })
        expect(unchanged).toBeGreaterThan(0)
      }
      expect(await exportText(engine, kind, DISTRICT)).toBe(first)
      expect(await exportText(engine, kind, DISTRICT, 'csv')).toBe(table)
    },
    240_000,
  )

  test('an empty database that gets all exports exports the same bytes', async () => {
    const kinds = [FeatureKind.DIVISIONS, FeatureKind.GRIDS, FeatureKind.BUILDINGS]
    const other = await freshEngine()
    try {
      for (const kind of kinds)
        expect(
          await importText(other, await exportText(engine, kind, DISTRICT), { kind, district: DISTRICT }),
        ).toMatchObject({ applied: true })
      for (const kind of kinds)
        expect(await exportText(other, kind, DISTRICT)).toBe(await exportText(engine, kind, DISTRICT))
    } finally {
      await other.close()
    }
  }, 240_000)
})
