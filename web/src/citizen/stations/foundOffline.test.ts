import { expect, test } from 'vitest'
import { foundOffline } from './foundOffline.ts'

const toilet = { code: 'WC', name: '公共厕所', nameEn: 'Public toilet' }
const one = { name: '南城门红色驿站', nameEn: 'South Gate Post', address: '南门街1号', serviceItems: [toilet] }
const other = { name: '西苑社区中心', nameEn: null, address: null, serviceItems: [] }

test.each([
  ['厕所', [one]],
  ['TOILET', [one]],
  ['south gate', [one]],
  ['南门街 驿站', [one]],
  ['社区', [other]],
  ['医院', []],
  ['', [one, other]],
])('without network %j is looked for in what is known', (search, found) => {
  expect(foundOffline([one, other], search)).toEqual(found)
})
