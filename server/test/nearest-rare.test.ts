import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rows } from '../src/database/rows.ts'
import { today } from '../src/graphql/day.ts'
import { conditionsAsked } from '../src/station/list/conditions-asked.ts'
import type { StationFilter } from '../src/station/list/station.filter.ts'
import { conditionsBesideItems, stationsOn } from '../src/station/list/station.query.ts'
import { nearestStationsSql } from '../src/station/nearest/nearest.query.ts'
import { openServer, type TestServer } from './server.ts'

const place = { longitude: 103.7935, latitude: 25.4905 }
const DAY = today()
const LIMIT = 7

interface Near {
  id: string
  distance: number
}

let server: TestServer
let common: string
let rare: string
beforeAll(async () => {
  server = await openServer('sample')
  const items = await rows<{ code: string }>(
    server.engine.em,
    `select i.code from service_item i join station_service_item x on x.service_item_id = i.id where i.parent_id is null group by 1 order by count(*) desc, 1`,
  )
  common = items[0]!.code
  rare = items.at(-1)!.code
  // Something that only the whole of an item is offered of, and an item that one station far away offers.
  await rows(
    server.engine.em,
    `insert into service_item (id, code, name, category, pinyin, initials, parent_id)
     select gen_random_uuid(), 'PART', '分项', category, 'fenxiang', 'fx', id from service_item where code = $1`,
    [common],
  )
  await rows(
    server.engine.em,
    `with item as (insert into service_item (id, code, name, category, pinyin, initials) values (gen_random_uuid(), 'ONE', '唯一', '其他', 'weiyi', 'wy') returning id)
     insert into station_service_item (station_id, service_item_id)
     select (select id from service_station where deleted_at is null order by location <-> 'SRID=4326;POINT(103.7935 25.4905)'::geography desc limit 1), id from item`,
  )
})
afterAll(() => server.close())

/** Every station measured, and every one asked by itself what it offers. */
async function plainly(
  filter: StationFilter,
  maxDistance: number | null,
  after: Near | undefined,
): Promise<readonly Near[]> {
  const em = server.engine.em
  const { serviceItems, ...others } = filter
  const where = conditionsBesideItems(await conditionsAsked(em, others, DAY), DAY)
  const codes = [...new Set(serviceItems ?? [])]
  const distance = `ST_Distance(s.location, ST_SetSRID(ST_MakePoint(${place.longitude}, ${place.latitude}), 4326)::geography)`
  const found = await rows<Near>(
    em,
    `select s.id::text as id, ${distance} as distance from ${stationsOn(DAY).tables} where ${where}
       and (select count(distinct i.code) from station_service_item x join service_item i on x.service_item_id in (i.id, i.parent_id)
            where x.station_id = s.id and (x.since is null or x.since <= '${DAY}') and (x.until is null or x.until > '${DAY}')
              and i.code = any(${where.parameter(codes)}::text[])) = ${codes.length}
     order by 2, s.id`,
    where.parameters,
  )
  return found
    .filter(({ distance }) => maxDistance === null || distance <= maxDistance)
    .filter(one => !after || one.distance > after.distance || (one.distance === after.distance && one.id > after.id))
    .slice(0, LIMIT)
}

async function nearest(
  filter: StationFilter,
  maxDistance: number | null,
  after: Near | undefined,
  looked: number | undefined,
): Promise<readonly Near[]> {
  const em = server.engine.em
  const asked = await conditionsAsked(em, filter, DAY)
  const { sql, parameters } = nearestStationsSql({ ...place, maxDistance }, asked, DAY, after, LIMIT, looked)
  const found = await rows<Near>(em, sql, parameters)
  return found.map(({ id, distance }) => ({ id: id.slice('ServiceStation:'.length), distance }))
}

const filters: [name: string, filter: () => StationFilter][] = [
  ['none', () => ({})],
  ['an item that many do', () => ({ serviceItems: [common] })],
  ['an item that few do', () => ({ serviceItems: [rare] })],
  ['an item that one far away does', () => ({ serviceItems: ['ONE'] })],
  ['a part of an item', () => ({ serviceItems: ['PART'] })],
  ['two items', () => ({ serviceItems: [common, rare] })],
  ['an item and its part', () => ({ serviceItems: [common, 'PART'] })],
  ['a code that is no item’s', () => ({ serviceItems: [common, 'NO-SUCH-CODE'] })],
  ['open in the forenoon', () => ({ openAt: new Date('2026-11-23T02:00:00Z') })],
  ['open in the evening', () => ({ openAt: new Date('2026-11-23T12:30:00Z') })],
  ['open at night', () => ({ openAt: new Date('2026-11-23T19:00:00Z') })],
  ['open on a holiday', () => ({ openAt: new Date('2026-10-01T02:00:00Z') })],
  ['an item, open at night', () => ({ serviceItems: [common], openAt: new Date('2026-11-23T19:00:00Z') })],
  ['a kind', () => ({ kinds: ['DISTRICT_CENTER'] })],
]

describe('the nearest of a filter are those that measuring all of them finds, however few are looked at first', () => {
  test.each(filters)('%s', async (_name, filterOf) => {
    const filter = filterOf()
    for (const maxDistance of [null, 3_000]) {
      const first = await plainly(filter, maxDistance, undefined)
      for (const after of [undefined, first[2]])
        for (const looked of [1, 20, undefined]) {
          const expected = await plainly(filter, maxDistance, after)
          const found = await nearest(filter, maxDistance, after, looked)
          expect(
            found.map(({ id }) => id),
            `within ${maxDistance}, after ${after?.id}, looked at ${looked}`,
          ).toEqual(expected.map(({ id }) => id))
        }
    }
  })
})
