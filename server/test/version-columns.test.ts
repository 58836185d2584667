import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest'
import type { Engine } from '../src/database/engine/engine.ts'
import { rows } from '../src/database/rows.ts'
import { divisionValues } from '../src/import/divisions/division-rows.query.ts'
import { gridValues } from '../src/import/grids/grid-rows.query.ts'
import {
  type BeginningDivision,
  type BeginningGrid,
  divisionColumns,
  divisionContent,
  gridColumns,
  gridContent,
} from '../src/versions/version-writing.query.ts'
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
describe('no column of a version is forgotten', () => {
  test.each([
    ['grid', gridColumns, gridContent, gridValues],
    ['division', divisionColumns, divisionContent, divisionValues(new Set())],
  ] as const)('of a %s, by publication or by import', async (entity, columns, content, imported) => {
    expect([...Object.keys(columns({ day: '2026-01-01' })), ...atItsEnd].sort()).toEqual(
      (await columnsOf(`${entity}_version`)).sort(),
    )
    expect(Object.keys(imported).sort()).toEqual(Object.keys(content).sort())
  })

  test('and the compiler asks whoever begins a version for each', () => {
    expectTypeOf<BeginningGrid>().toEqualTypeOf<Required<BeginningGrid>>()
    expectTypeOf<BeginningDivision>().toEqualTypeOf<Required<BeginningDivision>>()
  })
})
