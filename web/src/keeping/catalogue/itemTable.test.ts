import { expect, test } from 'vitest'
import type { CatalogueItemFragment } from '../../api/index.ts'
import { itemTable, readItems } from './itemTable.ts'

const item: CatalogueItemFragment = {
  id: 'i',
  version: 1,
  code: 'GOV-01',
  name: '社保参保登记',
  nameEn: 'Social insurance',
  category: '政务',
  categoryEn: null,
  levels: ['SUBDISTRICT', 'COMMUNITY'],
  department: null,
  documents: ['身份证', '户口簿'],
  deputised: false,
  deputisedHow: null,
  synonyms: ['社保'],
  sample: false,
  parent: { id: 'p', code: 'GOV' },
}

for (const language of ['zh', 'en'] as const)
  test(`what is exported is read as the same item (${language})`, () => {
    const cells = itemTable([item], language).map(row => row.map(cell => String(cell ?? '')))
    const { id, version, sample, parent, ...told } = item
    expect(readItems(cells, language)).toEqual({ items: [{ ...told, parentCode: 'GOV' }], rows: [2], troubles: [] })
  })

test('columns that a table has not are left alone, empty rows too, and what can’t be read is told by its row', () => {
  const cells = [
    ['编码', '名称', '类别', '层级', '代办'],
    ['A', '甲', '政务', '社区级；街道级', ''],
    ['', '', '', '', ''],
    ['B', '乙', '政务', '省级', '也许'],
  ]
  const { items, rows, troubles } = readItems(cells, 'zh')
  expect(items).toEqual([
    { code: 'A', name: '甲', category: '政务', levels: ['COMMUNITY', 'SUBDISTRICT'], deputised: null },
    { code: 'B', name: '乙', category: '政务', levels: [] },
  ])
  expect(rows).toEqual([2, 4])
  expect(troubles.map(({ row }) => row)).toEqual([4, 4])
})
