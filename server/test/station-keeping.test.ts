import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rows } from '../src/database/rows.ts'
import { dayAfter, dayBefore, today } from '../src/graphql/day.ts'
import { VERSIONED } from '../src/station/history/record.query.ts'
import { spansOf } from '../src/station/own/day-spans.ts'
import { statusAt } from '../src/station/own/station-status.ts'
import { randomOf } from './random.ts'
import { openServer, type TestServer } from './server.ts'

let server: TestServer
let keeper: string
let location: unknown

beforeAll(async () => {
  server = await openServer('sample')
  keeper = await server.signIn('qilin-stations')
  const { data } = await server.ask(
    '{ stations(filter: { within: "530302001", kinds: [COMMUNITY_CENTER] }, first: 1) { edges { node { location } } } }',
  )
  location = data.stations.edges[0].node.location
})
afterAll(() => server.close())

const CREATE = `mutation ($input: CreateStationInput!) { createStation(input: $input) { station { id version status } } }`
const UPDATE = `mutation ($input: UpdateStationInput!) { updateStation(input: $input) { station { id version status } } }`

async function created(more: object = {}): Promise<{ id: string; version: number; status: string }> {
  const input = { kind: 'RED_POST', name: '试验驿站', location, ...more }
  const { data, errors } = await server.ask(CREATE, { input }, keeper)
  expect(errors).toBeUndefined()
  return data.createStation.station
}

async function updated(id: string, version: number, more: object) {
  const { data, errors } = await server.ask(UPDATE, { input: { id, version, ...more } }, keeper)
  expect(errors).toBeUndefined()
  return data.updateStation.station
}

/** Whether a list with this filter holds the station. */
async function isListed(id: string, filter: object, asOf?: string): Promise<boolean> {
  const { data } = await server.ask(
    'query ($filter: StationFilter!, $asOf: Date) { stations(filter: $filter, asOf: $asOf, first: 1000) { edges { node { id } } } }',
    { filter: { search: '试验驿站', ...filter }, asOf },
  )
  return data.stations.edges.some(({ node }: { node: { id: string } }) => node.id === id)
}

describe('what a station is on a day', () => {
  test('is in SQL what its days say, whatever they are', async () => {
    const random = randomOf(11)
    const day = () => `2026-01-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`
    const some = (value: string) => (random() < 0.3 ? null : value)
    const cases = Array.from({ length: 2_000 }, () => {
      const [from, to] = [day(), day()].sort()
      return {
        opens: some(day()),
        closes: some(day()),
        works: from === to || random() < 0.3 ? '{}' : `{[${from},${random() < 0.2 ? '' : to})}`,
        day: day(),
      }
    })
    const found = await rows<{ status: string }>(
      server.engine.em,
      `select ${statusAt('s.day')} as status from unnest($1::date[], $2::date[], $3::text[], $4::date[]) with ordinality as r(opens_on, closes_on, works_text, day, n)
       cross join lateral (select opens_on, closes_on, works_text::datemultirange as works, day) s order by n`,
      [cases.map(c => c.opens), cases.map(c => c.closes), cases.map(c => c.works), cases.map(c => c.day)],
    )
    const ours = cases.map(({ opens, closes, works, day }) => {
      if (closes !== null && closes <= day) return 'CLOSED'
      if (opens !== null && opens > day) return 'PLANNED'
      const isAtWork = spansOf(works).some(({ from, to }) => from <= day && (to === null || to > day))
      return isAtWork ? 'CLOSED_FOR_WORKS' : 'OPEN'
    })
    expect(new Set(ours).size).toBe(4)
    expect(found.map(({ status }) => status)).toEqual(ours)
  })

  test('follows from its days: planned, open, closed for works, closed', async () => {
    const day = today()
    const tomorrow = dayAfter(day)
    expect((await created({ opensOn: tomorrow })).status).toBe('PLANNED')
    expect((await created({ opensOn: day })).status).toBe('OPEN')
    expect((await created({ works: [{ from: day, to: tomorrow }] })).status).toBe('CLOSED_FOR_WORKS')
    expect((await created({ closesOn: day })).status).toBe('CLOSED')
    const { errors } = await server.ask(
      CREATE,
      { input: { kind: 'RED_POST', name: '反', location, opensOn: day, closesOn: day } },
      keeper,
    )
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'closesOn' })
  })

  test('is offered to nobody who asks for places to go unless it is open, on that day and not on another', async () => {
    const day = today()
    const { id } = await created({ opensOn: dayAfter(day), openingHours: '24/7' })
    expect(await isListed(id, {})).toBe(false)
    expect(await isListed(id, { statuses: ['PLANNED'] })).toBe(true)
    expect(await isListed(id, {}, dayAfter(day))).toBe(true)
    const [longitude, latitude] = (location as { coordinates: number[] }).coordinates
    const near = async (asOf: string) => {
      const { data } = await server.ask(
        'query ($point: PointInput!, $asOf: Date) { nearestStations(point: $point, asOf: $asOf, first: 1000, maxDistance: 1) { totalCount edges { node { id isOpen } } } }',
        { point: { longitude, latitude }, asOf },
      )
      expect(data.nearestStations.totalCount).toBe(data.nearestStations.edges.length)
      return data.nearestStations.edges.find(({ node }: { node: { id: string } }) => node.id === id)?.node
    }
    expect(await near(day)).toBeUndefined()
    expect(await near(dayAfter(day))).toMatchObject({ isOpen: false })
  })

  test('counts in the figures of its division on the days on which it is open', async () => {
    const day = today()
    const posts = async (asOf: string): Promise<number> => {
      const { data } = await server.ask(
        'query ($asOf: Date) { division(code: "530302001", asOf: $asOf) { summary { stationsByKind { kind count } } } }',
        { asOf },
      )
      return data.division.summary.stationsByKind.find(({ kind }: { kind: string }) => kind === 'RED_POST').count
    }
    const before = [await posts(dayBefore(day)), await posts(day), await posts(dayAfter(day))]
    await created({ opensOn: day, closesOn: dayAfter(day) })
    expect([await posts(dayBefore(day)), await posts(day), await posts(dayAfter(day))]).toEqual([
      before[0],
      before[1]! + 1,
      before[2],
    ])
  })
})

const READ = `query ($id: ID!, $asOf: Date) { station(id: $id, asOf: $asOf) { name version status phone functions works { from to } services { item { code } since until } serviceItems { code } } }`
const HISTORY = `query ($id: ID!, $first: Int, $after: String) { station(id: $id) { history(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
  edges { node { version validFrom validTo authorName through changes { field before after } } } } } }`

describe('the states of a station', () => {
  test('are kept one by one, with who, through what, and what changed', async () => {
    const { id } = await created({ phone: '1', functions: ['GOVERNMENT_SERVICE'], serviceItems: ['GOV-01'] })
    await updated(id, 1, { phone: '2', name: '试验驿站乙' })
    await updated(id, 2, { serviceItems: ['GOV-02'] })
    const { data } = await server.ask(HISTORY, { id, first: 2 }, keeper)
    const { totalCount, edges, pageInfo } = data.station.history
    expect(totalCount).toBe(3)
    expect(edges.map(({ node }: any) => node)).toEqual([
      {
        version: 3,
        validFrom: today(),
        validTo: null,
        authorName: '麒麟区演示阵地管理员',
        through: 'EDIT',
        changes: [{ field: 'SERVICES', before: 'GOV-01', after: `GOV-01@/${today()};GOV-02@${today()}/` }],
      },
      expect.objectContaining({
        version: 2,
        changes: [
          { field: 'NAME', before: '试验驿站', after: '试验驿站乙' },
          { field: 'PHONE', before: '1', after: '2' },
        ],
      }),
    ])
    const rest = await server.ask(HISTORY, { id, first: 2, after: pageInfo.endCursor }, keeper)
    expect(rest.data.station.history.edges.map(({ node }: any) => node.version)).toEqual([1])
    expect((await server.ask(HISTORY, { id })).errors![0]!.extensions.code).toBe('UNAUTHENTICATED')
  })

  test('are read as they were on days that are gone, in every list', async () => {
    const { id } = await created({ opensOn: '2026-03-01', phone: '1' })
    const uuid = id.split(':')[1]
    // As if it had been written in March, and changed in May.
    await rows(server.engine.em, `update service_station_version set valid_from = '2026-03-01' where station_id = $1`, [
      uuid,
    ])
    await updated(id, 1, { phone: '2', name: '试验驿站改', closesOn: '2026-08-01' })
    await rows(
      server.engine.em,
      `update service_station_version set valid_to = '2026-05-01' where station_id = $1 and version = 1`,
      [uuid],
    )
    await rows(
      server.engine.em,
      `update service_station_version set valid_from = '2026-05-01' where station_id = $1 and version = 2`,
      [uuid],
    )
    const phoneOn = async (asOf: string) => {
      const { data } = await server.ask(READ, { id, asOf })
      return data.station && `${data.station.phone} ${data.station.status}`
    }
    expect(
      await Promise.all(['2026-02-28', '2026-03-01', '2026-04-30', '2026-05-01', '2026-08-01'].map(phoneOn)),
    ).toEqual([null, '1 OPEN', '1 OPEN', '2 OPEN', '2 CLOSED'])
    const on = (asOf: string) => isListed(id, {}, asOf)
    expect(await Promise.all(['2026-02-28', '2026-03-01', '2026-07-31', '2026-08-01'].map(on))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('hold every column that a station has', async () => {
    const columns = async (table: string) =>
      (
        await rows<{ name: string }>(
          server.engine.em,
          `select column_name as name from information_schema.columns where table_name = $1 order by column_name`,
          [table],
        )
      ).map(({ name }) => name)
    const ofStations = (await columns('service_station')).filter(
      name => !['id', 'created_at', 'updated_at'].includes(name),
    )
    expect([...VERSIONED].sort()).toEqual(ofStations)
    expect(await columns('service_station_version')).toEqual(expect.arrayContaining(ofStations))
  })

  test('of the sample are those of the day on which it begins', async () => {
    const { data } = await server.ask(
      '{ stations(asOf: "2026-05-01") { totalCount } before: stations(asOf: "2025-12-31") { totalCount } }',
    )
    expect(data.stations.totalCount).toBeGreaterThan(100)
    expect(data.before.totalCount).toBe(0)
  })
})

describe('what a station offers', () => {
  test('has days, which an item that is named without them keeps', async () => {
    const { id } = await created({
      services: [
        { code: 'GOV-01', since: '2026-01-01', until: '2026-03-01' },
        { code: 'GOV-01', since: '2026-05-01' },
        { code: 'LIFE-01' },
      ],
    })
    const offered = async (asOf?: string) =>
      (await server.ask(READ, { id, asOf })).data.station.serviceItems.map(({ code }: any) => code)
    expect(await offered()).toEqual(['GOV-01', 'LIFE-01'])
    await updated(id, 1, { serviceItems: ['GOV-01'] })
    const { data } = await server.ask(READ, { id })
    expect(data.station.services.map(({ item, since, until }: any) => [item.code, since, until])).toEqual([
      ['GOV-01', '2026-01-01', '2026-03-01'],
      ['GOV-01', '2026-05-01', null],
      ['LIFE-01', null, today()],
    ])
    expect(data.station.version).toBe(2)
    const twice = await server.ask(
      UPDATE,
      { input: { id, version: 2, services: [{ code: 'GOV-01' }, { code: 'GOV-01', since: '2026-05-01' }] } },
      keeper,
    )
    expect(twice.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'services' })
  })
})

const UPDATE_ALL = `mutation ($input: UpdateStationsInput!) { updateStations(input: $input) { applied stations { id version phone status } problems { row field code reason value message } } }`
const CREATE_ALL = `mutation ($input: CreateStationsInput!) { createStations(input: $input) { applied stations { id version code } problems { row field code reason value message } } }`

describe('many stations at once', () => {
  test('500 are added, then closed, each with its state, and only once', async () => {
    const stations = Array.from({ length: 500 }, (_, i) => ({
      kind: 'COURIER_POST',
      name: `批量驿站${i}`,
      location,
      code: `bulk-${i}`,
      divisionCode: '530302001',
    }))
    const input = { stations, idempotencyKey: 'add-500-stations' }
    const added = await server.ask(CREATE_ALL, { input }, keeper)
    expect(added.errors).toBeUndefined()
    expect(added.data.createStations).toMatchObject({ applied: true, problems: [] })
    const ids = added.data.createStations.stations.map(({ id }: any) => id)
    expect(new Set(ids).size).toBe(500)
    expect(
      (await server.ask(CREATE_ALL, { input }, keeper)).data.createStations.stations.map(({ id }: any) => id),
    ).toEqual(ids)

    const closing = ids.map((id: string) => ({ id, version: 1, closesOn: today() }))
    const closed = await server.ask(UPDATE_ALL, { input: { stations: closing } }, keeper)
    expect(
      closed.data.updateStations.stations.every(({ version, status }: any) => version === 2 && status === 'CLOSED'),
    ).toBe(true)
    const [{ states }] = (await rows<{ states: number }>(
      server.engine.em,
      `select count(*)::int as states from service_station_version where code like 'bulk-%' and through = 'BULK_EDIT'`,
    )) as [{ states: number }]
    expect(states).toBe(1_000)
  }, 120_000)

  test('are refused as a whole, with everything that is wrong with each, and nothing is written', async () => {
    const good = await created({ phone: '1' })
    const stale = await created({ phone: '1' })
    const far = await created({ phone: '1' })
    const change = { phone: '2' }
    const { data } = await server.ask(
      UPDATE_ALL,
      {
        input: {
          stations: [
            { id: good.id, version: 1, ...change },
            { id: stale.id, version: 9, ...change },
            {
              id: far.id,
              version: 1,
              area: -1,
              location: { type: 'Point', coordinates: [0, 0] },
              openingHours: 'whenever',
              serviceItems: ['NONE'],
            },
            { id: good.id, version: 1, ...change },
            { id: 'ServiceStation:00000000-0000-0000-0000-000000000000', version: 1, ...change },
          ],
        },
      },
      keeper,
    )
    const { applied, stations, problems } = data.updateStations
    expect({ applied, stations }).toEqual({ applied: false, stations: [] })
    const told = problems.map(({ row, field, code, reason, value }: any) => [row, field, code, reason, value])
    expect(told).toEqual([
      [1, null, 'VERSION_CONFLICT', null, null],
      [2, 'LOCATION', 'INVALID_GEOMETRY', 'FAR_OUTSIDE', null],
      [2, 'AREA', 'BAD_USER_INPUT', 'NO_NUMBER', null],
      [2, 'OPENING_HOURS', 'BAD_USER_INPUT', 'HOURS_NOT_UNDERSTOOD', 'whenever'],
      [2, 'SERVICES', 'BAD_USER_INPUT', 'NO_SUCH_ITEM', 'NONE'],
      [3, null, 'BAD_USER_INPUT', 'IN_LIST_TWICE', null],
      [4, null, 'NOT_FOUND', null, null],
    ])
    const after = await server.ask(READ, { id: good.id })
    expect(after.data.station).toMatchObject({ version: 1, phone: '1' })
  })

  test('are told once of what is no place, though the community goes by it', async () => {
    const stations = [{ kind: 'RED_POST', name: '无处', location: { type: 'Point', coordinates: [103.8, 95] } }]
    const { data } = await server.ask(CREATE_ALL, { input: { stations } }, keeper)
    expect(data.createStations.problems.map(({ row, field, code }: any) => [row, field, code])).toEqual([
      [0, 'LOCATION', 'INVALID_GEOMETRY'],
    ])
  })

  test('can’t take one code, nor one that another station has', async () => {
    await created({ code: 'taken-1' })
    const one = { kind: 'RED_POST', name: '同码', location }
    const { data } = await server.ask(
      CREATE_ALL,
      {
        input: {
          stations: [
            { ...one, code: 'twice-1' },
            { ...one, code: 'twice-1' },
            { ...one, code: 'taken-1' },
          ],
        },
      },
      keeper,
    )
    expect(
      data.createStations.problems.map(({ row, field, reason, value }: any) => [row, field, reason, value]),
    ).toEqual([
      [1, 'CODE', 'TAKEN', 'twice-1'],
      [2, 'CODE', 'TAKEN', 'taken-1'],
    ])
  })

  test('are kept by a keeper in his subtree only, by a planner too, and by no reviewer', async () => {
    const { id } = await created({})
    const change = { stations: [{ id, version: 1, phone: '3' }] }
    const reviewer = await server.ask(UPDATE_ALL, { input: change }, await server.signIn('qilin-review'))
    expect(reviewer.data.updateStations.problems).toMatchObject([{ row: 0, code: 'FORBIDDEN' }])
    const planner = await server.ask(UPDATE_ALL, { input: change }, await server.signIn('nanning'))
    expect(planner.data.updateStations.applied).toBe(true)
    const plan = await server.ask(
      'mutation { createPlan(input: { name: "x", divisionCode: "530302001" }) { plan { id } } }',
      {},
      keeper,
    )
    expect(plan.errors![0]!.extensions.code).toBe('FORBIDDEN')
  })
})
