import { DomainError } from '../../errors/domain-error.ts'
import type { ServiceItemInput } from './service-item.inputs.ts'
import type { ServiceItemNode } from './service-item.type.ts'
import { ServiceLevel } from './service-level.ts'

/** Columns of a catalogue as a table, each with the other names under which it is found. */
export const ITEM_COLUMNS = {
  code: ['编码', '代码'],
  parentCode: ['主项编码', '上级'],
  name: ['名称', '事项名称'],
  nameEn: ['英文名'],
  category: ['类别', '分类'],
  categoryEn: [],
  levels: ['层级'],
  department: ['部门'],
  documents: ['材料', '所需材料'],
  deputised: ['代办'],
  deputisedHow: ['代办方式'],
  synonyms: ['别名', '同义词'],
} as const

type Column = keyof typeof ITEM_COLUMNS
/** Cells by column; a column that the file has not is absent. */
export type ItemCells = Partial<Record<Column, string>>

const LEVEL_WORDS = new Map<string, ServiceLevel>([
  ...Object.keys(ServiceLevel).map((level): [string, ServiceLevel] => [level, level as ServiceLevel]),
  ['区级', 'DISTRICT'],
  ['街道级', 'SUBDISTRICT'],
  ['乡镇级', 'SUBDISTRICT'],
  ['社区级', 'COMMUNITY'],
  ['村级', 'COMMUNITY'],
])

/** A row of a table as a service item. @throws BAD_USER_INPUT for what can't be read */
export function itemOf(cells: ItemCells): ServiceItemInput {
  const text = (column: Column) => (cells[column] === undefined ? undefined : cells[column].trim() || null)
  const list = (column: Column) =>
    cells[column]
      ?.split(/[;；\n]/)
      .map(part => part.trim())
      .filter(part => part !== '')
  const given = {
    parentCode: text('parentCode'),
    nameEn: text('nameEn'),
    categoryEn: text('categoryEn'),
    levels: list('levels')?.map(levelOf),
    department: text('department'),
    documents: list('documents'),
    deputised: flagOf(text('deputised')),
    deputisedHow: text('deputisedHow'),
    synonyms: list('synonyms'),
  }
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return { ...said, code: cells.code ?? '', name: cells.name ?? '', category: cells.category ?? '' }
}

/** A service item as a row of a table, which reads as the same item. */
export const cellsOf = (item: ServiceItemNode, parentCode: string | null): Record<Column, string | null> => ({
  ...item,
  parentCode,
  levels: item.levels.join(';'),
  documents: item.documents.join(';'),
  deputised: item.deputised === null ? null : String(item.deputised),
  synonyms: item.synonyms.join(';'),
})

function levelOf(word: string): ServiceLevel {
  const level = LEVEL_WORDS.get(word.toUpperCase())
  if (level) return level
  throw new DomainError(
    'BAD_USER_INPUT',
    `“${word.slice(0, 40)}” is no level: it is DISTRICT, SUBDISTRICT or COMMUNITY.`,
  )
}

function flagOf(text: string | null | undefined): boolean | null | undefined {
  if (text === null || text === undefined) return text
  if (/^(true|yes|1|是|可以)$/i.test(text)) return true
  if (/^(false|no|0|否|不可以)$/i.test(text)) return false
  throw new DomainError('BAD_USER_INPUT', `deputised is “${text.slice(0, 40)}”, neither yes nor no.`)
}
