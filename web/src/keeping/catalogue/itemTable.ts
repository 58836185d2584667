import type { CatalogueItemFragment, ServiceItemInput, ServiceLevel } from '../../api/index.ts'
import type { TableCells } from '../../frame/files/writeTable.ts'
import type { Language } from '../../ui/words/preferences.ts'
import { catalogueTexts } from './catalogue.texts.ts'

/** Columns of a catalogue as a table: the name in Chinese first, then other names under which each is found. */
const COLUMNS = {
  code: ['编码', '代码'],
  parentCode: ['主项编码', '上级'],
  name: ['名称', '事项名称'],
  nameEn: ['英文名'],
  category: ['类别', '分类'],
  categoryEn: ['categoryEn'],
  levels: ['层级'],
  department: ['部门'],
  documents: ['材料', '所需材料'],
  deputised: ['代办'],
  deputisedHow: ['代办方式'],
  synonyms: ['别名', '同义词'],
} as const
type Column = keyof typeof COLUMNS
const NAMES = Object.keys(COLUMNS) as Column[]

/** Items as a table that imports again. */
export const itemTable = (items: readonly CatalogueItemFragment[], language: Language): TableCells => [
  NAMES.map(column => (language === 'zh' ? COLUMNS[column][0] : column)),
  ...items.map(item =>
    NAMES.map((column): string | null => {
      if (column === 'parentCode') return item.parent?.code ?? null
      const value = item[column]
      if (column === 'levels') return item.levels.map(one => levelWord(one, language)).join(';') || null
      if (typeof value === 'boolean') return language === 'zh' ? (value ? '是' : '否') : String(value)
      return (Array.isArray(value) ? value.join(';') : (value as string | null | undefined)) || null
    }),
  ),
]

const levelWord = (level: ServiceLevel, language: Language): string =>
  language === 'zh' ? catalogueTexts.zh.level[level] : level

const LEVELS = new Map<string, ServiceLevel>(
  (['DISTRICT', 'SUBDISTRICT', 'COMMUNITY'] as const).flatMap(level => [
    [level, level],
    [catalogueTexts.zh.level[level], level],
  ]),
)
LEVELS.set('乡镇级', 'SUBDISTRICT').set('村级', 'COMMUNITY')

/** What can't be read of a row, by its number from 1; the names of the columns are row 1. */
export interface RowTrouble {
  readonly row: number
  readonly message: string
}

/** The items of a table, with the number of each row, and what of it can't be read. Columns that it has not are left alone. */
export interface ReadItems {
  readonly items: ServiceItemInput[]
  readonly rows: number[]
  readonly troubles: RowTrouble[]
}

/** Reads a table of items. */
export function readItems(cells: readonly (readonly string[])[], language: Language): ReadItems {
  const [head = [], ...body] = cells
  const columns = head.map(title => columnOf(title.trim()))
  const read: ReadItems = { items: [], rows: [], troubles: [] }
  for (const [at, row] of body.entries()) {
    if (row.every(cell => cell.trim() === '')) continue
    const given: Partial<Record<Column, string>> = {}
    for (const [index, column] of columns.entries()) if (column) given[column] = (row[index] ?? '').trim()
    read.items.push(itemOf(given, message => read.troubles.push({ row: at + 2, message }), language))
    read.rows.push(at + 2)
  }
  return read
}

const columnOf = (title: string): Column | undefined =>
  NAMES.find(
    column => column.toLowerCase() === title.toLowerCase() || (COLUMNS[column] as readonly string[]).includes(title),
  )

function itemOf(
  cells: Partial<Record<Column, string>>,
  refuse: (message: string) => void,
  language: Language,
): ServiceItemInput {
  const text = catalogueTexts[language]
  const one = (column: Column) => (cells[column] === undefined ? undefined : cells[column] || null)
  const list = (column: Column) =>
    cells[column]
      ?.split(/[;；\n]/)
      .map(part => part.trim())
      .filter(Boolean)
  const levels = list('levels')?.flatMap(word => {
    const level = LEVELS.get(word.toUpperCase())
    if (!level) refuse(text.badLevel(word))
    return level ?? []
  })
  const word = cells.deputised
  const deputised = !word
    ? word === undefined
      ? undefined
      : null
    : /^(true|yes|1|是|可以)$/i.test(word)
      ? true
      : /^(false|no|0|否|不可以)$/i.test(word)
        ? false
        : undefined
  if (word && deputised === undefined) refuse(text.badFlag(word))
  const told = {
    parentCode: one('parentCode'),
    nameEn: one('nameEn'),
    categoryEn: one('categoryEn'),
    levels,
    department: one('department'),
    documents: list('documents'),
    deputised,
    deputisedHow: one('deputisedHow'),
    synonyms: list('synonyms'),
  }
  return {
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
    code: cells.code ?? '',
    name: cells.name ?? '',
    category: cells.category ?? '',
  }
}
