import { expect, test } from 'vitest'
import { gridNameIn } from './gridName.ts'

test('a grid has one name in each language, however it was numbered', () => {
  const called = (name: string | null, code: string | null) => [
    gridNameIn('zh', { name, code }),
    gridNameIn('en', { name, code }),
  ]
  expect(called('第11网格', '530302001001011')).toEqual(['第11网格', 'Grid 011'])
  expect(called('第011网格', null)).toEqual(['第011网格', 'Grid 011'])
  expect(called('第123网格', null)).toEqual(['第123网格', 'Grid 123'])
  expect(called('水寨公园', '530302001001901')).toEqual(['水寨公园', '水寨公园'])
  expect(called(null, '530302001001011')).toEqual(['网格011', 'Grid 011'])
  expect(called('', null)).toEqual(['未命名网格', 'Unnamed grid'])
})
