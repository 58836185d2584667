import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Engine } from '../../src/database/engine/engine.ts'
import { rows } from '../../src/database/rows.ts'
import { createSchema } from '../../src/serve/schema/schema.ts'
import { freshEngine } from '../engines.ts'

let engine: Engine

beforeAll(async () => {
  engine = await freshEngine('empty')
})
afterAll(() => engine.close())

/** Words by which a column or a field would tell of somebody who lives somewhere. */
const SOMEBODY =
  /resident|inhabitant|tenant|occupant|owner|citizen|person|birth|gender|sex|id_?card|id_?number|passport|household_?(head|member)/i

test('contract 31: no resident is stored or told: of a building there are counts, and nobody’s name', async () => {
  const columns = await rows<{ table: string; column: string }>(
    engine.em,
    `select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = 'public' and table_name not in (select c.relname from pg_class c join pg_depend d on d.objid = c.oid and d.deptype = 'e')`,
  )
  expect(columns.length).toBeGreaterThan(100)
  expect(columns.filter(({ table, column }) => SOMEBODY.test(table) || SOMEBODY.test(column))).toEqual([])
  // Whoever adds a column to a building, or another table of people, has to say here that it is nobody’s.
  expect(
    columns
      .filter(({ table }) => table === 'building')
      .map(({ column }) => column)
      .sort(),
  ).toEqual(
    ['code', 'district_code', 'footprint', 'grid_id', 'households', 'id', 'location', 'name', 'population'].sort(),
  )
  const schema = await createSchema()
  const fields = Object.values(schema.getTypeMap()).flatMap(type =>
    'getFields' in type && !type.name.startsWith('__')
      ? Object.keys(type.getFields()).map(field => `${type.name}.${field}`)
      : [],
  )
  expect(fields.length).toBeGreaterThan(500)
  expect(fields.filter(field => SOMEBODY.test(field))).toEqual([])
})
