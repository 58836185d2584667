import { expect, test } from 'vitest'
import type { ChangeOfPlaceFragment, GridOfPlaceFragment } from '../../api/index.ts'
import { changeSentence } from './changeSentence.ts'

const community = { id: 'Division:1', name: '潇湘社区', nameEn: 'Xiaoxiang Community' }
const other = { id: 'Division:2', name: '东关社区', nameEn: 'Dongguan Community' }
const third: GridOfPlaceFragment = {
  id: 'Grid:3',
  code: '530302001001003',
  name: '第03网格',
  kind: 'GENERAL',
  community,
}
const seventh: GridOfPlaceFragment = { ...third, id: 'Grid:7', code: '530302001001007', name: '第07网格' }

const change = (changes: Partial<ChangeOfPlaceFragment>): ChangeOfPlaceFragment => ({
  date: '2026-12-01',
  inEffect: false,
  kinds: ['GRID'],
  before: third,
  after: seventh,
  plan: null,
  ...changes,
})

test.each([
  [
    change({}),
    '从2026年12月1日起，这里属于潇湘社区第07网格，不再属于潇湘社区第03网格。',
    'From 1 Dec 2026 this place belongs to Grid 007 (Xiaoxiang Community), no longer to Grid 003 (Xiaoxiang Community).',
  ],
  [
    change({ before: null, inEffect: true, date: '2026-01-01' }),
    '2026年1月1日起，这里属于潇湘社区第07网格。',
    'On 1 Jan 2026 this place came to Grid 007 (Xiaoxiang Community).',
  ],
  [
    change({ date: null, after: { ...seventh, code: null, name: null } }),
    '按这个方案，这里将属于潇湘社区一个新设的网格，不再属于潇湘社区第03网格。',
    'By this plan this place would belong to a new grid (Xiaoxiang Community), no longer to Grid 003 (Xiaoxiang Community).',
  ],
  [
    change({ after: null }),
    '从2026年12月1日起，这里不再属于任何网格。',
    'From 1 Dec 2026 this place belongs to no grid.',
  ],
  [
    change({
      kinds: ['COMMUNITY', 'NAME', 'CODE'],
      after: { ...third, name: '滨河网格', code: null, community: other },
      date: null,
    }),
    '按这个方案，这里的第03网格改属东关社区；这里的“第03网格”改名为“滨河网格”。',
    'By this plan Grid 003, which holds this place, would belong to Dongguan Community; Grid 003 would be renamed 滨河网格.',
  ],
  [
    change({ kinds: ['CODE', 'KIND'], after: { ...third, code: '530302001001009', kind: 'SPECIAL' } }),
    '从2026年12月1日起，网格编码改为 530302001001009；这里的网格改为专属网格。',
    'From 1 Dec 2026 its code becomes 530302001001009; its grid becomes a special grid.',
  ],
  [
    change({ kinds: ['BOUNDARY'], after: third }),
    '从2026年12月1日起，潇湘社区第03网格的边界在别处有调整，这里仍属于它。',
    'From 1 Dec 2026 Grid 003 (Xiaoxiang Community) gets other bounds elsewhere, and this place stays in it.',
  ],
])('a change is one sentence in both languages (%#)', (value, zh, en) => {
  expect(changeSentence(value, 'zh')).toBe(zh)
  expect(changeSentence(value, 'en')).toBe(en)
})
