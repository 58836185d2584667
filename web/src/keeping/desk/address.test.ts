import { expect, test } from 'vitest'
import { keptIn, queryOf } from './address.ts'
import { EVERYTHING } from './filter.ts'

test('an address keeps what is asked and what is looked at, and nothing else', () => {
  expect(queryOf({ filter: EVERYTHING, opened: null })).toBe('')
  const kept = {
    filter: {
      ...EVERYTHING,
      text: '南宁 & 街',
      within: '530302001',
      kinds: ['RED_POST', 'COURIER_POST'],
      statuses: ['OPEN', 'PLANNED'],
      gaps: ['NO_HOURS', 'NO_PATH'],
    },
    opened: 'ServiceStation:0b8e',
  } as const
  expect(queryOf(kept)).toContain('station=ServiceStation:0b8e')
  expect(keptIn(queryOf(kept))).toEqual(kept)
})

test('words that there are not, as of an address of tomorrow, are left out', () => {
  expect(keptIn('?kind=RED_POST.PALACE&status=&gap=NO_CAT&within=&other=1')).toEqual({
    filter: { ...EVERYTHING, kinds: ['RED_POST'] },
    opened: null,
  })
})
