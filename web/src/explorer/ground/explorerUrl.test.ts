import { expect, test } from 'vitest'
import { type ExplorerState, formatExplorerUrl, parseExplorerUrl } from './explorerUrl.ts'

test('an address that was shared shows the same view, selection and layers', () => {
  const state: ExplorerState = {
    view: { latitude: 25.49631, longitude: 103.79625, zoom: 13.5 },
    selection: {
      type: 'ground',
      code: '530302001001003',
      point: { latitude: 25.496312, longitude: 103.796254 },
    },
    day: '2026-12-01',
    hidden: ['households', 'names'],
  }
  expect(parseExplorerUrl(formatExplorerUrl(state))).toEqual(state)
})

test('a station is carried by its id, whatever signs it is made of', () => {
  const state: ExplorerState = { view: null, selection: { type: 'station', id: 'Ab+/=&1' }, day: null, hidden: [] }
  expect(parseExplorerUrl(formatExplorerUrl(state))).toEqual(state)
})

test('an address that makes no sense opens the whole map', () => {
  const whole: ExplorerState = { view: null, selection: null, day: null, hidden: [] }
  expect(parseExplorerUrl('?at=north,95&place=12&day=2026-02-30&hide=walls')).toEqual(whole)
  expect(parseExplorerUrl('?day=tomorrow&point=1,2')).toEqual(whole)
  expect(parseExplorerUrl('')).toEqual(whole)
})
