import { afterAll, beforeAll, expect, test } from 'vitest'
import { FeatureKind } from '../src/formats/feature/feature-kind.ts'
import { collection, importText, square } from './exchange/exchange.ts'
import { openServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openServer('empty')
})
afterAll(() => server.close())

const asked = async () => {
  const { data, errors } = await server.ask(`{
    division(code: "990901") { householdBand { min max } summary { grids gridsOutOfBand } }
    grids(filter: { within: "990901", problem: HOUSEHOLDS_OUT_OF_BAND }) { totalCount }
    all: grids(filter: { within: "990901" }) { edges { node { problems { code } } } }
  }`)
  if (errors) throw new Error(errors[0]!.message)
  const { division, grids, all } = data
  return {
    band: division.householdBand,
    outOfBand: [division.summary.gridsOutOfBand, grids.totalCount],
    problems: all.edges.flatMap(({ node }: any) => node.problems.map(({ code }: any) => code)),
  }
}

test('where nobody has counted households, no grid has too few of them', async () => {
  const grids = collection(
    { properties: { name: '甲' }, geometry: square(0, 0) },
    { properties: { name: '乙' }, geometry: square(1, 0) },
  )
  const district = { district: '990901', name: '测试区' }
  await importText(server.engine, grids, { kind: FeatureKind.GRIDS, ...district })
  expect(await asked()).toEqual({ band: null, outOfBand: [0, 0], problems: [] })
  const building = 'households,lon,lat\n250,103.8005,25.5005\n'
  await importText(server.engine, building, { kind: FeatureKind.BUILDINGS, ...district })
  expect(await asked()).toEqual({
    band: { min: 200, max: 300 },
    outOfBand: [1, 1],
    problems: ['HOUSEHOLDS_OUT_OF_BAND'],
  })
})
