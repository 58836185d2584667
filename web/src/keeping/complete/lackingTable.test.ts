import { expect, test } from 'vitest'
import { stationAt } from '../../../test/stationsInMemory.ts'
import type { StationKeptFragment } from '../../api/index.ts'
import { lackingTable } from './lackingTable.ts'

const whole: StationKeptFragment = {
  ...stationAt('a', 103.8, 25.5),
  code: 'A-1',
  address: null,
  phone: '0874-0000000',
  openingHours: 'Mo-Fr 09:00-17:00',
  area: 500,
  accessible: true,
  readings: [],
  joinsPaths: true,
  status: 'OPEN',
  opensOn: null,
  closesOn: null,
  works: [],
  functions: ['DELIBERATION'],
  services: [{ item: { id: 'i', code: 'A', name: 'A', nameEn: null }, since: null, until: null }],
}

test('a row for each division without its centre and for each thing that a station lacks', () => {
  const table = lackingTable(
    {
      divisions: [{ id: 'd', code: '530302001', level: 'SUBDISTRICT', name: '南宁街道', nameEn: 'Nanning' }],
      stations: [whole, { ...whole, code: null, name: '驿站', nameEn: null, phone: null, joinsPaths: false }],
      norms: new Map(),
      day: '2026-06-01',
    },
    'zh',
  )
  expect(table).toEqual([
    ['编码', '名称', '类型', '区划', '缺什么'],
    ['530302001', '南宁街道', '街道中心', '530302001', '没有开放的中心'],
    [null, '驿站', '红色驿站', '530302001001', '没有电话'],
    [null, '驿站', '红色驿站', '530302001001', '没有路通到'],
  ])
})
