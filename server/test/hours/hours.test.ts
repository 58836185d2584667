import { randomUUID } from 'node:crypto'
import { offsetAt } from '@geyi/shared/hours'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '../../src/database/engine/engine.ts'
import { run } from '../../src/database/rows.ts'
import { writeYears } from '../../src/holiday/holiday.query.ts'
import { openWeekOf } from '../../src/station/hours/open-week.ts'
import { keepSpecialHours } from '../../src/station/hours/special-hours.query.ts'
import { openServer, type TestServer } from '../server.ts'
import { type Case, cases, type Place } from './cases.ts'

const places: Readonly<Record<Place, { code: string; timeZone: string }>> = {
  china: { code: '530302', timeZone: 'Asia/Shanghai' },
  denver: { code: '990101', timeZone: 'America/Denver' },
  vaduz: { code: '990201', timeZone: 'Europe/Vaduz' },
}
const ZONES = ['UTC', 'America/Denver']
const own = process.env.TZ

let server: TestServer
const ids = new Map<string, string>()
const keyOf = (place: Place, text: string) => `${place} ${text}`

beforeAll(async () => {
  server = await openServer('sample')
  for (const place of ['denver', 'vaduz'] as const)
    await run(
      server.engine.em,
      `insert into district_settings (district_code, name_zh, name_en, time_zone) values ($1, $2, $2, $3)`,
      [places[place].code, place, places[place].timeZone],
    )
  await writeYears(server.engine.em.fork(), places.denver.code, [
    { date: '2026-07-03', kind: 'HOLIDAY', name: '独立日', nameEn: 'Independence Day' },
  ])
  for (const [place, text] of cases) ids.set(keyOf(place, text), await addStation(server.engine, place, text))
})
afterAll(async () => {
  process.env.TZ = own
  await server.close()
})

async function addStation(engine: Engine, place: Place, text: string): Promise<string> {
  const known = ids.get(keyOf(place, text))
  if (known) return known
  const id = randomUUID()
  const week = openWeekOf(text)
  if (!week.ok) throw new Error(`${text}: ${week.message}`)
  await keepSpecialHours(engine.em.fork(), [text])
  await run(
    engine.em,
    `insert into service_station (id, kind, division_code, name, pinyin, initials, location, opening_hours, open_week)
     values ($1, 'RED_POST', $2, $3, 'shijian', 'sj', 'SRID=4326;POINT(103.8 25.5)'::geography, $4, $5::text::int4multirange)`,
    [id, places[place].code, `时间 ${place}`, text, week.value],
  )
  return `ServiceStation:${id}`
}

/** `2026-11-23 09:00` on the clocks of a place, or with an offset, → the moment. */
function momentOf(place: Place, text: string): string {
  if (text.includes('T')) return new Date(text).toISOString()
  const wall = Date.parse(`${text.replace(' ', 'T')}:00Z`)
  return new Date(wall - offsetAt(wall - offsetAt(wall, places[place].timeZone), places[place].timeZone)).toISOString()
}

const answers = async ([place, text, at, , next]: Case) => {
  const moment = momentOf(place, at)
  const { data, errors } = await server.ask(
    `query ($id: ID!, $at: DateTimeISO!) {
       station(id: $id) { isOpen(at: $at) openState(at: $at) opensAt(after: $at) closesAt(after: $at) }
       all: stations(filter: { openAt: $at, search: "时间" }, first: 1000) { edges { node { id } } }
       near: nearestStations(point: { longitude: 103.8, latitude: 25.5 }, first: 1000, maxDistance: 1, filter: { openAt: $at, search: "时间" }) { edges { node { id } } } }`,
    { id: ids.get(keyOf(place, text)), at: moment },
  )
  expect(errors).toBeUndefined()
  const { isOpen, openState, opensAt, closesAt } = data.station
  const listed = (edges: { node: { id: string } }[]) =>
    edges.some(({ node }) => node.id === ids.get(keyOf(place, text)))
  return {
    openState,
    isOpen,
    listed: [listed(data.all.edges), listed(data.near.edges)],
    ...(next?.opens === undefined ? {} : { opens: opensAt }),
    ...(next?.closes === undefined ? {} : { closes: closesAt }),
  }
}

describe.each(ZONES)('with the clock of the server in %s', zone => {
  beforeAll(() => {
    process.env.TZ = zone
  })

  test('the clock is there', () => {
    expect(new Date('2026-07-01T12:00:00Z').getHours()).toBe(zone === 'UTC' ? 12 : 6)
  })

  test.each(cases)('%s: %s at %s: %s', async (...given) => {
    const [place, , , state, next] = given as unknown as Case
    const moment = (text: string | null) => text && momentOf(place, text)
    expect(await answers(given as unknown as Case)).toEqual({
      openState: state,
      isOpen: state === 'NOT_ANNOUNCED' ? null : state === 'OPEN',
      listed: [state === 'OPEN', state === 'OPEN'],
      ...(next?.opens === undefined ? {} : { opens: moment(next.opens) }),
      ...(next?.closes === undefined ? {} : { closes: moment(next.closes) }),
    })
  })

  test('who asks for what is open finds exactly what says that it is, at any moment', async () => {
    const begin = Date.parse('2026-01-01T00:00:00Z')
    let open = 0
    for (let n = 0; n < 60; n++) {
      const at = new Date(begin + Math.floor((n * 0.618033988749895 * 500) % 500) * 86_400_000 + n * 97 * 60_000)
      const { data } = await server.ask(
        `query ($at: DateTimeISO!) {
           all: stations(filter: { search: "时间" }, first: 1000) { edges { node { id isOpen(at: $at) } } }
           open: stations(filter: { search: "时间", openAt: $at }, first: 1000) { totalCount edges { node { id } } } }`,
        { at: at.toISOString() },
      )
      const say = data.all.edges.filter(({ node }: any) => node.isOpen).map(({ node }: any) => node.id)
      expect(data.open.edges.map(({ node }: any) => node.id).sort()).toEqual(say.sort())
      expect(data.open.totalCount).toBe(say.length)
      open += say.length
    }
    expect(open).toBeGreaterThan(200)
  })
})

describe('works', () => {
  const states = async (id: string, at: string) =>
    (
      await server.ask(
        `query ($id: ID!, $at: DateTimeISO!) {
           station(id: $id) { openState(at: $at) isOpen(at: $at) opensAt(after: $at) closesAt(after: $at) }
           open: stations(filter: { search: "时间", openAt: $at }, first: 1000) { edges { node { id } } } }`,
        { id, at },
      )
    ).data
  const listed = ({ open }: any, id: string) => open.edges.some(({ node }: any) => node.id === id)

  test.each(ZONES)('shut a station on the days of its own clocks, with the server’s in %s', async zone => {
    process.env.TZ = zone
    for (const place of ['china', 'denver'] as const) {
      const text = 'Mo-Su 18:00-02:00; 2026 Dec 24 off'
      const id = await addStation(server.engine, place, text)
      ids.set(keyOf(place, text), id)
      await run(
        server.engine.em,
        `update service_station set works = '{[2026-12-10,2026-12-12)}'::datemultirange, opens_on = '2026-12-01', closes_on = '2026-12-28' where id = $1`,
        [id.slice('ServiceStation:'.length)],
      )
      const on = async (at: string) => {
        const data = await states(id, momentOf(place, at))
        expect(listed(data, id)).toBe(data.station.isOpen)
        return data.station
      }
      const moment = (at: string) => momentOf(place, at)
      expect(await on('2026-12-09 23:59')).toMatchObject({ isOpen: true, closesAt: moment('2026-12-10 00:00') })
      expect(await on('2026-12-10 01:00')).toMatchObject({ isOpen: false, opensAt: moment('2026-12-12 00:00') })
      expect(await on('2026-12-11 23:59')).toMatchObject({ openState: 'CLOSED' })
      expect(await on('2026-12-12 00:00')).toMatchObject({ isOpen: true, closesAt: moment('2026-12-12 02:00') })
      expect(await on('2026-11-30 20:00')).toMatchObject({ isOpen: false, opensAt: moment('2026-12-01 00:00') })
      expect(await on('2026-12-24 20:00')).toMatchObject({ isOpen: false, opensAt: moment('2026-12-25 18:00') })
      expect(await on('2026-12-27 23:59')).toMatchObject({
        isOpen: true,
        opensAt: null,
        closesAt: moment('2026-12-28 00:00'),
      })
      expect(await on('2026-12-28 20:00')).toMatchObject({ openState: 'CLOSED', opensAt: null })
    }
  })
})

test('there are eighty cases or more', () => {
  expect(cases.length).toBeGreaterThanOrEqual(80)
})

describe('a planner', () => {
  const set = `mutation ($input: SetHolidaysInput!) { setHolidays(input: $input) { holidays { announced version lastAnnounced days { date kind name nameEn } } } }`
  const office = () => ids.get(keyOf('china', 'Mo-Fr 08:30-12:00,14:00-17:30; PH off'))
  const stateAt = async (at: string) =>
    (
      await server.ask(
        'query ($id: ID!, $at: DateTimeISO!) { station(id: $id) { openState(at: $at) holiday(at: $at) { name nameEn kind } } }',
        {
          id: office(),
          at,
        },
      )
    ).data.station

  test('announces a year, mends it and takes it back, and stations follow', async () => {
    const cookie = await server.signIn('qilin')
    const days = [{ date: '2027-03-02', kind: 'HOLIDAY', name: '测试节', nameEn: 'Test Day' }]
    const input = { districtCode: '530302', year: 2027, version: 0, days }
    const before = await server.ask(
      '{ holidays(districtCode: "530302", year: 2027) { announced version lastAnnounced days { date } } }',
    )
    expect(before.data.holidays).toEqual({ announced: false, version: 0, lastAnnounced: 2026, days: [] })
    const first = await server.ask(set, { input }, cookie)
    expect(first.data.setHolidays.holidays).toEqual({ announced: true, version: 1, lastAnnounced: 2027, days })
    expect(await stateAt('2027-03-02T02:00:00Z')).toEqual({
      openState: 'CLOSED',
      holiday: { name: '测试节', nameEn: 'Test Day', kind: 'HOLIDAY' },
    })
    expect(await stateAt('2027-03-03T02:00:00Z')).toEqual({ openState: 'OPEN', holiday: null })
    expect(await server.ask(set, { input }, cookie)).toMatchObject({ code: 'VERSION_CONFLICT' })
    const back = await server.ask(set, { input: { ...input, version: 1, days: null } }, cookie)
    expect(back.data.setHolidays.holidays).toEqual({ announced: false, version: 2, lastAnnounced: 2026, days: [] })
    expect(await stateAt('2027-03-03T02:00:00Z')).toMatchObject({ openState: 'NOT_ANNOUNCED' })
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['of another district', { districtCode: '990101' }, 'FORBIDDEN'],
    [
      'who names a day of another year',
      { days: [{ date: '2026-03-02', kind: 'HOLIDAY', name: '节' }] },
      'BAD_USER_INPUT',
    ],
    [
      'who names a make-up workday in the week',
      { days: [{ date: '2027-03-02', kind: 'WORKDAY', name: '节' }] },
      'BAD_USER_INPUT',
    ],
    [
      'who names a day twice',
      { days: [1, 2].map(() => ({ date: '2027-03-02', kind: 'HOLIDAY', name: '节' })) },
      'BAD_USER_INPUT',
    ],
    ['who leaves a name out', { days: [{ date: '2027-03-02', kind: 'HOLIDAY', name: ' ' }] }, 'BAD_USER_INPUT'],
    ['who means no year', { year: 3027, days: [] }, 'BAD_USER_INPUT'],
  ])('%s is refused', async (_, wrong, code) => {
    const cookie = await server.signIn('qilin')
    const input = { districtCode: '530302', year: 2027, version: 2, days: [], ...wrong }
    expect(await server.ask(set, { input }, cookie)).toMatchObject({ code })
  })

  test('gives a station hours of any kind, and searching by time knows them', async () => {
    const cookie = await server.signIn('qilin')
    const openingHours = 'Mo-Fr 08:00-09:00; 2029 Jul 07 21:00-23:00'
    const location = { type: 'Point', coordinates: [103.8, 25.5] }
    const added = await server.ask(
      'mutation ($input: CreateStationInput!) { createStation(input: $input) { station { id version } } }',
      { input: { kind: 'RED_POST', name: '夜间驿站', location, divisionCode: '530302', openingHours } },
      cookie,
    )
    const { id } = added.data.createStation.station
    const found = await server.ask(
      '{ stations(filter: { search: "夜间驿站", openAt: "2029-07-07T14:00:00Z" }) { edges { node { id openIntervals(from: "2029-07-05T16:00:00Z", to: "2029-07-08T16:00:00Z") { from to state } } } } }',
    )
    expect(found.data.stations.edges).toEqual([
      {
        node: {
          id,
          openIntervals: [
            { from: '2029-07-06T00:00:00.000Z', to: '2029-07-06T01:00:00.000Z', state: 'OPEN' },
            { from: '2029-07-07T13:00:00.000Z', to: '2029-07-07T15:00:00.000Z', state: 'OPEN' },
          ],
        },
      },
    ])
    const long = await server.ask(
      'query ($id: ID!) { station(id: $id) { openIntervals(from: "2029-07-05T16:00:00Z", to: "2029-09-08T16:00:00Z") { from } } }',
      { id },
    )
    expect(long).toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})
