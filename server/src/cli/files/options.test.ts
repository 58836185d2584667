import { expect, test } from 'vitest'
import {
  dayOption,
  districtOption,
  divisionOption,
  fileKindOption,
  importKindOption,
  pairOption,
  planOption,
} from './options.ts'

test('options are read as they are written by hand', () => {
  expect(['grids', 'Paths', 'service-items'].map(fileKindOption)).toEqual(['GRIDS', 'PATHS', 'SERVICE-ITEMS'])
  expect(['net', 'grids'].map(importKindOption)).toEqual(['NET', 'GRIDS'])
  const id = '019c0000-0000-7000-8000-00000000000a'
  expect([planOption(`Plan:${id}`), planOption(id)]).toEqual([id, id])
  expect(districtOption('530302')).toBe('530302')
  expect(divisionOption('530302001')).toBe('530302001')
  expect(dayOption('2028-02-29')).toBe('2028-02-29')
  expect(pairOption('households=户数', pairOption('name=NAME'))).toEqual({ name: 'NAME', households: '户数' })
  expect(pairOption('openingHours=')).toEqual({ openingHours: '' })
  expect(pairOption('name=a=b')).toEqual({ name: 'a=b' })
})

test.each([
  [fileKindOption, ['roads', '', 'toString']],
  [districtOption, ['53', '530302001', '030302', 'x', '']],
  [divisionOption, ['1', '5303021', '']],
  [dayOption, ['2026-02-30', '2026-2-3', 'today', '0001-01-01', '9000-01-01', '2026-13-01']],
  [pairOption, ['name', '=NAME', '']],
  [planOption, ['Grid:019c0000-0000-7000-8000-00000000000a', '019c', '']],
])('what can’t be meant is refused', (option: (text: string) => unknown, texts) => {
  for (const text of texts) expect(() => option(text), text).toThrow(/It is/)
})
