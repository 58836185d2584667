import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../src/database/rows.ts'
import { columnsOf, type ExportedField } from '../../src/export/columns.ts'
import { FeatureKind } from '../../src/formats/feature/feature-kind.ts'
import { openServer, type TestServer } from '../server.ts'
import { exportText, importText } from './exchange.ts'

const DISTRICT = '530302'
let server: TestServer
beforeAll(async () => {
  server = await openServer('sample')
  // What a file is silent on ends on its day and stays listed.
  await run(server.engine.em, 'delete from station_service_item')
})
afterAll(() => server.close())

/** For each field two values that a file may say one after the other. A code tells which row it is. */
const values: {
  readonly [Kind in FeatureKind]: Readonly<Record<Exclude<ExportedField<Kind>, 'code'>, readonly [unknown, unknown]>>
} = {
  [FeatureKind.DIVISIONS]: { name: ['甲街', '乙街'], nameEn: ['One', 'Two'] },
  [FeatureKind.GRIDS]: {
    name: ['甲格', '乙格'],
    kind: ['SPECIAL', 'GENERAL'],
    households: [201, 202],
    population: [501, 502],
  },
  [FeatureKind.STATIONS]: {
    kind: ['RED_POST', 'COURIER_POST'],
    division: ['530302001', '530302002'],
    name: ['甲站', '乙站'],
    nameEn: ['One', 'Two'],
    address: ['一路', '二路'],
    phone: ['0874-1', '0874-2'],
    openingHours: ['Mo-Fr 08:00-17:00', 'Mo-Fr 09:00-17:00'],
    area: [81.5, 82],
    accessible: [true, false],
    opensOn: ['2020-05-01', '2020-06-01'],
    closesOn: ['2090-05-01', '2090-06-01'],
    works: ['2026-03-01/2026-04-15', '2026-03-01/2026-04-16'],
    functions: ['GOVERNANCE', 'RECREATION'],
    serviceItems: ['GOV-01@2026-03-01/2026-06-01', 'GOV-01@2026-03-01/2026-07-01'],
  },
  [FeatureKind.BUILDINGS]: { name: ['甲楼', '乙楼'], households: [31, 32], population: [71, 72] },
}

/** Grids come last: their households are the file’s only while no building says them. */
const kinds = [FeatureKind.DIVISIONS, FeatureKind.STATIONS, FeatureKind.BUILDINGS, FeatureKind.GRIDS]

describe.each(kinds)('of %s', kind => {
  const first = async () => JSON.parse(await exportText(server.engine, kind, DISTRICT)).features[0]

  test.each(columnsOf(kind).filter(name => name !== 'code'))('%s goes out and comes back, alone', async name => {
    if (kind === FeatureKind.GRIDS) await run(server.engine.em, 'delete from building')
    for (const value of (values[kind] as Readonly<Record<string, readonly unknown[]>>)[name]!) {
      const feature = await first()
      const said = { ...feature, properties: { ...feature.properties, [name]: value } }
      const file = JSON.stringify({ type: 'FeatureCollection', features: [said] })
      expect(await importText(server.engine, file, { kind, district: DISTRICT }, 'a.geojson')).toMatchObject({
        applied: true,
        problems: [],
        created: 0,
      })
      expect(await first()).toEqual(said)
    }
  })
})
