import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '../../src/database/engine/engine.ts'
import { rows } from '../../src/database/rows.ts'
import { FeatureKind } from '../../src/formats/feature/feature-kind.ts'
import { freshEngine } from '../engines.ts'
import { dataIsThere, exportText, importFile, importText } from './exchange.ts'

const DISTRICT = '990201'

describe.skipIf(!dataIsThere)('Liechtenstein (needs ../shared/data/liechtenstein)', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await freshEngine()
  })
  afterAll(() => engine.close())

  const municipalities = { kind: FeatureKind.DIVISIONS, district: DISTRICT }
  const amenities = {
    kind: FeatureKind.STATIONS,
    district: DISTRICT,
    // Half of them have no name of their own.
    map: { code: 'osm_id', name: 'osm_id' },
    set: { kind: 'SERVICE_STATION' },
  }

  test('its 11 municipalities are communities of a new district, seven of them in several pieces, numbered from the north-west', async () => {
    const report = await importFile(engine, 'liechtenstein/municipalities.geojson', {
      ...municipalities,
      name: '列支敦士登',
      nameEn: 'Liechtenstein',
    })
    expect(report).toMatchObject({ applied: true, created: 11, codesGiven: 11, noticeCounts: { GRID_IN_PIECES: 7 } })
    const communities = await rows<{ code: string; name: string; pieces: number }>(
      engine.em,
      `select code, name, ST_NumGeometries(boundary) as pieces from division_version where level = 'COMMUNITY' order by code`,
    )
    expect(communities.map(({ name }) => name)).toContain('Vaduz')
    expect(communities[0]).toMatchObject({ code: '990201001001', name: 'Ruggell' })
    expect(communities.reduce((sum, { pieces }) => sum + pieces, 0)).toBe(30)
  })

  test('the district has their common outline, in one piece and without holes', async () => {
    const [district] = await rows(
      engine.em,
      `select ST_NumGeometries(boundary) as pieces, ST_NRings(boundary)::int as rings, name_en from division_version where code = $1`,
      [DISTRICT],
    )
    expect(district).toEqual({ pieces: 1, rings: 1, name_en: 'Liechtenstein' })
  })

  test('its 3,723 buildings are in, and the four that stand in no municipality are listed', async () => {
    const report = await importFile(engine, 'liechtenstein/buildings.geojson', {
      kind: FeatureKind.BUILDINGS,
      district: DISTRICT,
    })
    expect(report).toMatchObject({
      applied: true,
      created: 3_723,
      codesGiven: 3_723,
      noticeCounts: { IN_NO_COMMUNITY: 4 },
    })
    expect(report.notices.map(({ row }) => row)).toEqual([185, 462, 463, 464])
  })

  test('its 244 amenities are stations that serve the community around them, once the 130 without a name have one', async () => {
    const file = 'liechtenstein/amenities.geojson'
    const { problems, ...nameless } = await importFile(engine, file, { ...amenities, map: { code: 'osm_id' } })
    expect(nameless).toMatchObject({ applied: false, refused: 130 })
    expect(new Set(problems.map(({ reason }) => reason))).toEqual(new Set(['NO_NAME']))
    const report = await importFile(engine, file, amenities)
    expect(report).toMatchObject({ applied: true, created: 244, noticeCounts: { IN_NO_COMMUNITY: 1 } })
    const [first] = await rows(engine.em, `select name, division_code, kind from service_station where code = '549'`)
    expect(first).toEqual({ name: '549', division_code: '990201001010', kind: 'SERVICE_STATION' })
  })

  test('importing the same again changes nothing', async () => {
    expect(await importFile(engine, 'liechtenstein/municipalities.geojson', municipalities)).toMatchObject({
      unchanged: 11,
    })
    expect(
      await importFile(engine, 'liechtenstein/buildings.geojson', { kind: FeatureKind.BUILDINGS, district: DISTRICT }),
    ).toMatchObject({ unchanged: 3_723 })
    expect(await importFile(engine, 'liechtenstein/amenities.geojson', amenities)).toMatchObject({ unchanged: 244 })
    expect(
      await rows(engine.em, 'select through, version, count(*)::int as n from service_station_version group by 1, 2'),
    ).toEqual([{ through: 'IMPORT', version: 1, n: 244 }])
  })

  test('what is exported imports to an equal state, in place and elsewhere', async () => {
    const other = await freshEngine()
    try {
      for (const kind of [FeatureKind.DIVISIONS, FeatureKind.BUILDINGS, FeatureKind.STATIONS]) {
        const text = await exportText(engine, kind, DISTRICT)
        expect(await importText(engine, text, { kind, district: DISTRICT })).toMatchObject({ created: 0, changed: 0 })
        expect(await exportText(engine, kind, DISTRICT)).toBe(text)
        await importText(other, text, { kind, district: DISTRICT })
        expect(await exportText(other, kind, DISTRICT)).toBe(text)
      }
    } finally {
      await other.close()
    }
  }, 120_000)
})
