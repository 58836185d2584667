import { describe, expect, inject, test } from 'vitest'
import { createDatabase } from '../../src/database/engine/create-database.ts'
import { migrate } from '../../src/database/engine/migrate.ts'
import { oneRow, rows } from '../../src/database/rows.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { freshEngine } from '../engines.ts'

const { engine: kind, url } = inject('database')

test('a database that a newer Geyi has migrated is refused in one line, and left as it is', async () => {
  const engine = await freshEngine()
  try {
    await rows(engine.em, `insert into mikro_orm_migrations (name) values ('FlyingGrids')`)
    await expect(migrate(engine)).rejects.toThrow(/^A newer Geyi has migrated this database \(FlyingGrids\)[^\n]*$/)
    await rows(engine.em, `delete from mikro_orm_migrations where name = 'FlyingGrids'`)
    expect(await migrate(engine)).toEqual([])
  } finally {
    await engine.close()
  }
})

describe.runIf(kind === 'postgresql')('a PostgreSQL database', () => {
  const databaseUrl = url.replace('{database}', `migrated_${process.pid}`)

  test('that is not there is not made unless that is asked for, and said so in one line', async () => {
    await expect(openEngine({ databaseUrl })).rejects.toThrow(
      /does not exist\. Make it with `geyi migrate --create`[^\n]*$/,
    )
    expect(await createDatabase(databaseUrl)).toBe(true)
    expect(await createDatabase(databaseUrl)).toBe(false)
  })

  test('is migrated once when several processes start at the same moment', async () => {
    const engines = await Promise.all([1, 2, 3].map(() => openEngine({ databaseUrl, poolSize: 3 })))
    try {
      const taken = await Promise.all(engines.map(migrate))
      expect(
        taken
          .map(steps => steps.length)
          .sort((a, b) => a - b)
          .slice(0, 2),
      ).toEqual([0, 0])
      expect(Math.max(...taken.map(steps => steps.length))).toBeGreaterThan(20)
      const { count } = await oneRow<{ count: number }>(engines[0]!.em, 'select count(*)::int as count from instance')
      expect(count).toBe(1)
    } finally {
      for (const engine of engines) await engine.close()
    }
  })
})
