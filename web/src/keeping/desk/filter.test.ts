import { expect, test } from 'vitest'
import { stationAt } from '../../../test/stationsInMemory.ts'
import type { StationKeptFragment, ViewerRightsFragment } from '../../api/index.ts'
import { EVERYTHING, type Filter, filtered } from './filter.ts'
import { gapsOf } from './gaps.ts'
import { subtreesOf } from './keepingState.ts'

const DAY = '2026-06-01'
const norms = new Map([['530302', { districtCenter: 20_000, subdistrictCenter: null, communityCenter: 400 }]])

const station = (id: string, part: Partial<StationKeptFragment> = {}): StationKeptFragment => ({
  ...stationAt(id, 103.8, 25.5),
  code: id,
  address: null,
  phone: '0874-0000000',
  openingHours: 'Mo-Fr 09:00-17:00',
  area: 500,
  accessible: false,
  readings: [],
  joinsPaths: true,
  status: 'OPEN',
  opensOn: null,
  closesOn: null,
  works: [],
  functions: ['DELIBERATION'],
  services: [{ item: { id: 'i', code: 'A', name: 'A', nameEn: null }, since: null, until: null }],
  ...part,
})

test('a station of which all is said lacks nothing; what ended or has not begun is not offered', () => {
  expect(gapsOf(station('a'), norms, DAY)).toEqual([])
  const item = { id: 'i', code: 'A', name: 'A', nameEn: null }
  for (const days of [
    { since: null, until: DAY },
    { since: '2026-06-02', until: null },
  ])
    expect(gapsOf(station('a', { services: [{ item, ...days }] }), norms, DAY)).toEqual(['NO_SERVICES'])
})

test('only centres must be of a size, and of that of their kind in their district', () => {
  const gaps = (part: Partial<StationKeptFragment>) => gapsOf(station('a', part), norms, DAY)
  expect(gaps({ area: null })).toEqual([])
  expect(gaps({ kind: 'COMMUNITY_CENTER', area: null })).toEqual(['AREA_UNKNOWN'])
  expect(gaps({ kind: 'COMMUNITY_CENTER', area: 399 })).toEqual(['AREA_BELOW_NORM'])
  expect(gaps({ kind: 'COMMUNITY_CENTER', area: 400 })).toEqual([])
  expect(gaps({ kind: 'SUBDISTRICT_CENTER', area: 1 })).toEqual([])
  expect(gaps({ kind: 'COMMUNITY_CENTER', area: 1, divisionCode: '990101001001' })).toEqual([])
})

test('all conditions must hold, and words are found however they are written', () => {
  const stations = [
    station('a', { name: '街角驿站', address: 'Long Street 1' }),
    station('b', { name: '街角驿站', status: 'CLOSED', phone: null }),
    station('c', { kind: 'COURIER_POST', divisionCode: '530302002001' }),
  ]
  const found = (filter: Partial<Filter>) =>
    filtered(stations, { ...EVERYTHING, ...filter }, norms, DAY).map(({ id }) => id)
  expect(found({})).toEqual(['a', 'b', 'c'])
  expect(found({ text: '街角 ＬＯＮＧ' })).toEqual(['a'])
  expect(found({ statuses: ['CLOSED'], gaps: ['NO_PHONE', 'NO_HOURS'] })).toEqual(['b'])
  expect(found({ within: '530302002', kinds: ['COURIER_POST'] })).toEqual(['c'])
  expect(found({ ids: ['c'], text: '街角' })).toEqual([])
})

const viewer = (...rights: ViewerRightsFragment['rights']): ViewerRightsFragment => ({
  username: 'u',
  displayName: 'U',
  rights,
})

test('one looks after what one keeps, each subtree once; who keeps nothing sees what he has rights to', () => {
  expect(
    subtreesOf(
      viewer(
        { role: 'STATION_KEEPER', divisionCode: '530302' },
        { role: 'PLANNER', divisionCode: '530302001' },
        { role: 'REVIEWER', divisionCode: '53' },
      ),
    ),
  ).toEqual(['530302'])
  expect(subtreesOf(viewer({ role: 'REVIEWER', divisionCode: '5303' }))).toEqual(['5303'])
  expect(subtreesOf(null)).toEqual([])
})

test('a name is found by how it is read, with spaces or tones and beside other words', () => {
  const readings = ['shanjiacunyizhan', 'sjcyz', 'danjiacunyizhan', 'djcyz']
  const stations = [
    station('a', { name: '单家村驿站', readings }),
    station('b', { name: '翠峰', readings: ['cuifeng', 'cf'] }),
  ]
  const found = (text: string) => filtered(stations, { ...EVERYTHING, text }, norms, DAY).map(({ id }) => id)
  for (const text of ['danjiacun', 'Shan jia cun', "dān'jiā", 'sjc', '单家 yizhan', 'ＤＪＣ 0874'])
    expect(found(text), text).toEqual(['a'])
  expect(found('cf')).toEqual(['b'])
  expect(found("'")).toEqual([])
  expect(found('feng shan')).toEqual([])
})
