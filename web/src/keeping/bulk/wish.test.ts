import { expect, test } from 'vitest'
import { stationAt } from '../../../test/stationsInMemory.ts'
import type { StationKeptFragment } from '../../api/index.ts'
import { changesFor, daysWith } from './wish.ts'

const TODAY = '2026-06-01'

const station = (id: string, part: Partial<StationKeptFragment> = {}): StationKeptFragment => ({
  ...stationAt(id, 103.8, 25.5),
  code: null,
  address: null,
  phone: null,
  openingHours: 'Mo-Fr 09:00-17:00',
  area: null,
  accessible: null,
  readings: [],
  joinsPaths: null,
  status: 'OPEN',
  opensOn: null,
  closesOn: null,
  works: [],
  functions: [],
  services: [{ item: { id: 'i', code: 'A', name: 'A', nameEn: null }, since: null, until: null }],
  ...part,
})

test('only stations that are otherwise change, and only what is wished', () => {
  const hours = 'Mo-Su 08:00-20:00'
  expect(changesFor([station('a'), station('b', { openingHours: hours })], { openingHours: hours }, TODAY)).toEqual([
    {
      type: 'edit',
      id: 'a',
      name: 'Post a',
      before: { openingHours: 'Mo-Fr 09:00-17:00' },
      after: { openingHours: hours },
    },
  ])
  expect(changesFor([station('a')], {}, TODAY)).toEqual([])
})

test('services are added and dropped one by one: the others of each station keep their days', () => {
  const [change] = changesFor([station('a')], { services: { add: ['B'], drop: ['A'] } }, TODAY)
  expect(change!.after).toEqual({
    services: [
      { code: 'A', since: null, until: TODAY },
      { code: 'B', since: TODAY, until: null },
    ],
  })
  expect(changesFor([station('a')], { services: { add: ['A'], drop: ['B'] } }, TODAY)).toEqual([])
})

const days = { opensOn: null, closesOn: null, works: [] }

test('what shall be open is no longer planned, closed or in works', () => {
  const closed = {
    opensOn: '2026-07-01',
    closesOn: '2026-05-01',
    works: [
      { from: '2026-05-20', to: null },
      { from: '2026-09-01', to: '2026-10-01' },
    ],
  }
  expect(daysWith(closed, { status: 'OPEN' }, TODAY)).toEqual({
    opensOn: TODAY,
    closesOn: null,
    works: [
      { from: '2026-05-20', to: TODAY },
      { from: '2026-09-01', to: '2026-10-01' },
    ],
  })
  expect(daysWith({ ...days, works: [{ from: TODAY, to: null }] }, { status: 'OPEN' }, TODAY)).toEqual(days)
})

test('works that touch become one', () => {
  const works = [
    { from: '2026-06-10', to: '2026-06-20' },
    { from: '2026-08-01', to: '2026-08-02' },
  ]
  const more = { status: 'CLOSED_FOR_WORKS', works: { from: '2026-06-01', to: '2026-06-10' } } as const
  expect(daysWith({ ...days, works }, more, TODAY).works).toEqual([
    { from: '2026-06-01', to: '2026-06-20' },
    { from: '2026-08-01', to: '2026-08-02' },
  ])
  const open = { status: 'CLOSED_FOR_WORKS', works: { from: '2026-06-15', to: null } } as const
  expect(daysWith({ ...days, works }, open, TODAY).works).toEqual([{ from: '2026-06-10', to: null }])
})

test('a day on which it closes comes after the one on which it opens', () => {
  expect(daysWith({ ...days, opensOn: '2026-08-01' }, { status: 'CLOSED', day: '2026-07-01' }, TODAY)).toMatchObject({
    opensOn: null,
    closesOn: '2026-07-01',
  })
  expect(daysWith({ ...days, closesOn: '2026-07-01' }, { status: 'PLANNED', day: '2026-08-01' }, TODAY)).toMatchObject({
    opensOn: '2026-08-01',
    closesOn: null,
  })
})
