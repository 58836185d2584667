import { expect, test } from 'vitest'
import { problemTable } from './problemTable.ts'

const problem = { row: 3, field: null, reason: null, value: null, otherRow: null, hint: null }
const preview = [{ row: 3, outcome: 'WRONG' as const, code: 'S-1', name: '甲驿站', changes: [] }]

test('what is wrong with a file is a table in the words of the page, by rows of the file', () => {
  const table = problemTable(
    {
      preview,
      problems: [
        { ...problem, code: 'BAD_VALUE', field: 'opensOn', reason: 'NO_DAY', value: '元旦' },
        { ...problem, code: 'REPEATED_CODE', field: 'code', value: 'S-1', otherRow: 2 },
        { ...problem, code: 'OUT_OF_RANGE', value: '25.5, 103.8', hint: 'MAYBE_SWAPPED' },
        { ...problem, row: 9, code: 'NO_GEOMETRY' },
      ],
    },
    'zh',
  )
  expect(table).toEqual([
    ['行号', '编码', '名称', '列', '填写的内容', '原因'],
    [3, 'S-1', '甲驿站', '启用日期', '元旦', '某一列的内容不对；不是日期，请写成 2026-11-21'],
    [3, 'S-1', '甲驿站', '编号', 'S-1', '编号与第 2 行重复'],
    [3, 'S-1', '甲驿站', null, '25.5, 103.8', '经度或纬度超出范围；经度和纬度可能写反了，对调后就合适'],
    [9, null, null, null, null, '没有位置（边界，或经度、纬度）'],
  ])
})
