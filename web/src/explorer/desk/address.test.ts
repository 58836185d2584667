import { expect, test } from 'vitest'
import { type ExplorerAddress, formatAddress, parseAddress } from './address.ts'

test('an address that was shared shows the same view, selection and layers', () => {
  const state: ExplorerAddress = {
    view: { latitude: 25.49631, longitude: 103.79625, zoom: 13.5 },
    selection: {
      type: 'ground',
      code: '530302001001003',
      point: { latitude: 25.496312, longitude: 103.796254 },
    },
    day: '2026-12-01',
    hidden: ['households', 'names'],
  }
  expect(parseAddress(formatAddress(state))).toEqual(state)
})

test('a station is carried by its id, whatever signs it is made of', () => {
  const state: ExplorerAddress = { view: null, selection: { type: 'station', id: 'Ab+/=&1' }, day: null, hidden: [] }
  expect(parseAddress(formatAddress(state))).toEqual(state)
})

test('an address that makes no sense opens the whole map', () => {
  const whole: ExplorerAddress = { view: null, selection: null, day: null, hidden: [] }
  expect(parseAddress('?at=north,95&place=12&day=2026-02-30&hide=walls')).toEqual(whole)
  expect(parseAddress('?day=tomorrow&point=1,2')).toEqual(whole)
  expect(parseAddress('?day=1800-01-01')).toEqual(whole)
  expect(parseAddress('')).toEqual(whole)
})
