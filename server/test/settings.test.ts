import { afterAll, beforeAll, expect, test } from 'vitest'
import { Account, AccountRight } from '../src/account/account.entity.ts'
import { openSession } from '../src/account/session.service.ts'
import { oneRow } from '../src/database/rows.ts'
import { openServer, type TestServer } from './server.ts'

const DISTRICT = '530302'

let server: TestServer
/** Administers the district. */
let admin: string

beforeAll(async () => {
  server = await openServer('sample')
  admin = await server.signIn('qilin-admin')
})
afterAll(() => server.close())

const set = async (mutation: string, input: object, answer: string, cookie = admin) => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
  const asked = await server.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answer} } }`,
    { input },
    cookie,
  )
  return { code: asked.code, reason: asked.errors?.[0]?.extensions.reason, payload: asked.data?.[mutation] }
}
const SETTINGS = 'settings { version timeZone householdBand { min max } }'

test('another band is looked at first, and then is what problems are found by', async () => {
  const preview = async (min: number, max: number) =>
    (
      await server.ask(
        'query ($min: Int!, $max: Int!) { bandPreview(districtCode: "530302", min: $min, max: $max) { fallOut comeIn before { inBand tooFew tooMany } after { inBand tooFew tooMany } } }',
        { min, max },
      )
    ).data.bandPreview
  const outOfBand = async () =>
    (await server.ask(`{ division(code: "${DISTRICT}") { householdBand { min max } summary { gridsOutOfBand } } }`))
      .data.division
  const { households } = await oneRow<{ households: number[] }>(
    server.engine.em,
    `select array_agg(households)::int[] as households from grid_version where code like '530302%' and kind = 'GENERAL' and valid_to is null`,
  )
  const figures = (min: number, max: number) => ({
    inBand: households.filter(count => count >= min && count <= max).length,
    tooFew: households.filter(count => count < min).length,
    tooMany: households.filter(count => count > max).length,
  })
  const { householdBand } = await outOfBand()
  expect(await preview(householdBand.min, householdBand.max)).toMatchObject({ fallOut: 0, comeIn: 0 })
  const told = await preview(230, 320)
  expect(told).toMatchObject({ before: figures(householdBand.min, householdBand.max), after: figures(230, 320) })
  expect(told.fallOut).toBe(households.filter(count => count >= householdBand.min && count < 230).length)
  expect(told.fallOut).toBeGreaterThan(0)
  expect(told.after.inBand).toBe(told.before.inBand - told.fallOut + told.comeIn)
  const input = { districtCode: DISTRICT, version: 0, householdBand: { min: 230, max: 320 } }
  const { payload } = await set('setDistrictSettings', input, SETTINGS)
  expect(payload.settings).toEqual({ version: 1, timeZone: 'Asia/Shanghai', householdBand: { min: 230, max: 320 } })
  const now = await outOfBand()
  expect(now.householdBand).toEqual({ min: 230, max: 320 })
  expect(now.summary.gridsOutOfBand).toBe(told.after.tooFew + told.after.tooMany)
  // Whoever saw what was before changes nothing.
  expect((await set('setDistrictSettings', input, SETTINGS)).code).toBe('VERSION_CONFLICT')
})

test.each([
  [{ householdBand: { min: 0, max: 300 } }, 'NO_BAND'],
  [{ householdBand: { min: 300, max: 200 } }, 'NO_BAND'],
  [{ householdBand: { min: 1, max: 100_001 } }, 'NO_BAND'],
  [{ timeZone: 'Asia/Qujing' }, 'NO_TIME_ZONE'],
  [{ timeZone: "Asia/Shanghai'; drop table instance" }, 'NO_TIME_ZONE'],
  [{ timeZone: null }, 'EMPTY'],
])('what can’t be a setting is refused: %j', async (more, reason) => {
  const { payload } = await set('setDistrictSettings', { districtCode: DISTRICT, version: 1, ...more }, SETTINGS)
  expect(payload).toBeNull()
  const again = await set('setDistrictSettings', { districtCode: DISTRICT, version: 1, ...more }, SETTINGS)
  expect(again).toMatchObject({ code: 'BAD_USER_INPUT', reason })
})

test('by another time zone stations open at other moments', async () => {
  const isOpen = async () =>
    (await server.ask('{ stations(first: 1000) { edges { node { timeZone } } } }')).data.stations.edges[0].node.timeZone
  expect(await isOpen()).toBe('Asia/Shanghai')
  const input = { districtCode: DISTRICT, version: 1, timeZone: 'Asia/Urumqi' }
  expect((await set('setDistrictSettings', input, SETTINGS)).payload.settings).toMatchObject({
    version: 2,
    timeZone: 'Asia/Urumqi',
    householdBand: { min: 230, max: 320 },
  })
  expect(await isOpen()).toBe('Asia/Urumqi')
})

test('a division is named anew from today on, in both languages, and found by its new name', async () => {
  const read = async (asOf?: string) =>
    (
      await server.ask(
        'query ($asOf: Date) { division(code: "530302001", asOf: $asOf) { id version name nameEn boundary } }',
        { asOf },
      )
    ).data.division
  const before = await read()
  const names = { divisionCode: '530302001', version: before.version }
  const answer = 'division { id version name nameEn }'
  expect((await set('setDivisionNames', { ...names, version: 99, nameEn: 'x' }, answer)).code).toBe('VERSION_CONFLICT')
  expect((await set('setDivisionNames', { ...names, name: null }, answer)).reason).toBe('EMPTY')
  expect((await set('setDivisionNames', { ...names, name: 'a\u202eb' }, answer)).code).toBe('BAD_USER_INPUT')
  const changed = await set('setDivisionNames', { ...names, name: '南宁新街道', nameEn: 'New Nanning' }, answer)
  expect(changed.payload.division).toMatchObject({ id: before.id, name: '南宁新街道', nameEn: 'New Nanning' })
  expect((await read()).boundary).toEqual(before.boundary)
  const emptied = { divisionCode: '530302001', version: changed.payload.division.version, nameEn: null }
  expect((await set('setDivisionNames', emptied, answer)).payload.division).toMatchObject({
    name: '南宁新街道',
    nameEn: null,
  })
  const found = await server.ask('{ divisions(filter: { search: "南宁新街道" }) { edges { node { code } } } }')
  expect(found.data.divisions.edges).toEqual([{ node: { code: '530302001' } }])
})

test('what lies under the map is for who administers everything, and the operator’s word goes before', async () => {
  const answer = 'mapSettings { version tiandituKey approvalNumber setByOperator }'
  const input = { version: 0, tiandituKey: '0123456789abcdef', approvalNumber: 'GS(2026)1' }
  expect((await set('setMapSettings', input, answer)).code).toBe('FORBIDDEN')
  const em = server.engine.em.fork()
  const account = em.create(Account, { username: 'all', displayName: 'all', passwordHash: null })
  em.create(AccountRight, { account, role: 'ADMINISTRATOR', divisionCode: '' })
  await em.flush()
  const all = `geyi_session=${await openSession(em, account.id)}`
  const kept = { version: 1, tiandituKey: '0123456789abcdef', approvalNumber: 'GS(2026)1', setByOperator: false }
  expect((await set('setMapSettings', input, answer, all)).payload.mapSettings).toEqual(kept)
  expect((await set('setMapSettings', input, answer, all)).code).toBe('VERSION_CONFLICT')
  expect((await set('setMapSettings', { version: 1, tiandituKey: '"><script>' }, answer, all)).reason).toBe('NO_KEY')
  expect(
    (await server.ask('{ mapSettings { version tiandituKey approvalNumber setByOperator } }')).data.mapSettings,
  ).toEqual(kept)
  const outside = { tiandituKey: null, approvalNumber: 'GS(2026)2' }
  Object.assign(server.app.background, outside)
  const { data } = await server.ask('{ mapSettings { tiandituKey approvalNumber setByOperator } }')
  expect(data.mapSettings).toEqual({ tiandituKey: kept.tiandituKey, approvalNumber: 'GS(2026)2', setByOperator: true })
  const emptied = await set('setMapSettings', { version: 1, tiandituKey: null, approvalNumber: null }, answer, all)
  expect(emptied.payload.mapSettings).toMatchObject({ version: 2, tiandituKey: null })
})
