import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '../src/database/engine/engine.ts'
import { rows } from '../src/database/rows.ts'
import { divisionValues } from '../src/import/divisions/division-rows.query.ts'
import { gridValues } from '../src/import/grids/grid-rows.query.ts'
import { divisionColumns, gridColumns } from '../src/versions/version-writing.query.ts'
import { freshEngine } from './engines.ts'

let engine: Engine
beforeAll(async () => {
  engine = await freshEngine('empty')
})
afterAll(() => engine.close())

/** The columns of a table that somebody must write. */
const columnsOf = async (table: string): Promise<string[]> => {
  const found = await rows<{ name: string }>(
    engine.em,
    `select column_name as name from information_schema.columns where table_name = $1 and is_generated = 'NEVER'`,
    [table],
  )
  return found.map(({ name }) => name)
}

/** What a version gets when it ends. */
const atItsEnd = ['valid_to', 'ended_by']
/** What import writes by itself, and what only a plan writes. */
const ofEveryImport = (entity: string) => [
  'id',
  `${entity}_id`,
  'version',
  'code',
  'valid_from',
  'plan_id',
  'only_vertices',
]

describe('no column of a version is forgotten', () => {
  test.each([
    ['grid', gridColumns, gridValues],
    ['division', divisionColumns, divisionValues(new Set())],
  ] as const)('of a %s, by publication or by import', async (entity, published, imported) => {
    const columns = (await columnsOf(`${entity}_version`)).sort()
    expect([...Object.keys(published({ day: '2026-01-01' })), ...atItsEnd].sort()).toEqual(columns)
    expect([...Object.keys(imported), ...ofEveryImport(entity), ...atItsEnd].sort()).toEqual(columns)
  })
})
