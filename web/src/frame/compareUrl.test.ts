import { expect, test } from 'vitest'
import { type CompareAddress, formatCompareUrl, parseCompareUrl } from './compareUrl.ts'

test('an address carries division, both states and the view, and brings them back', () => {
  const addresses: CompareAddress[] = [
    { within: '530302001', from: { type: 'today' }, to: { type: 'plan', id: 'Plan:5b1e=&' }, view: 'overlay' },
    { within: null, from: { type: 'day', day: '2026-02-28' }, to: { type: 'today' }, view: 'swipe' },
    { within: '530302', from: { type: 'plan', id: 'Plan:1' }, to: null, view: 'swipe' },
  ]
  for (const address of addresses) expect(parseCompareUrl(formatCompareUrl(address))).toEqual(address)
})

test('what makes no sense in an address is left out', () => {
  expect(parseCompareUrl('?within=53&from=2026-02-30&to=soon&view=3d')).toEqual({
    within: null,
    from: { type: 'today' },
    to: null,
    view: 'swipe',
  })
})
