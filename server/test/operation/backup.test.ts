import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { knock, openDoor } from '../../src/backup/door.ts'
import { readBackup } from '../../src/backup/read-backup.ts'
import { restoreBackup } from '../../src/backup/restore-backup.ts'
import { clearSchema, recordSteps } from '../../src/backup/tables.query.ts'
import { writeBackup } from '../../src/backup/write-backup.ts'
import type { Engine } from '../../src/database/engine/engine.ts'
import { takenSteps } from '../../src/database/engine/migrate.ts'
import { knownSteps } from '../../src/database/engine/steps.ts'
import { oneRow, rows } from '../../src/database/rows.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { freshEngine } from '../engines.ts'

const kind = inject('database').engine
const folder = mkdtempSync(join(tmpdir(), 'geyi-backup-'))
const file = join(folder, 'whole.geyi')
const quiet = () => {}
let engine: Engine
/** What was in it when it was saved; each backup that is made is recorded since. */
let saved: Record<string, string>

beforeAll(async () => {
  engine = await freshEngine('sample')
  // What texts may hold, and rows that no sample has.
  await rows(
    engine.em,
    `update service_station set name = E'引号"\\\\反斜杠\\n换行\\t😀', address = $1 where id = (select id from service_station order by id limit 1)`,
    ["'; drop table grid; --"],
  )
  await rows(engine.em, `insert into sign_in_attempt (name_key, address_key) values ('n', 'a')`)
  await rows(
    engine.em,
    `insert into event (kind, node_id, action, version, name, since) select 'STATION', id, 'UPDATED', 7, name, '2026-01-01' from service_station limit 1`,
  )
  await save(engine, file)
  saved = await contents(engine)
}, 240_000)
afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

async function save(from: Engine, to: string): Promise<void> {
  await writeBackup(from, createWriteStream(to), quiet)
}

/** All rows of all tables as PostgreSQL writes rows, by no code of the backup's. */
async function contents(of: Engine): Promise<Record<string, string>> {
  const tables = await rows<{ name: string }>(
    of.em,
    `select relname as name from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'mikro_orm_migrations'
       and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e') order by 1`,
  )
  const found: Record<string, string> = {}
  await of.em.fork().transactional(async em => {
    await rows(em, `set local timezone = 'UTC'`)
    for (const { name } of tables) {
      const { text } = await oneRow<{ text: string }>(
        em,
        `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as text from "${name}" t`,
      )
      found[name] = text
    }
  })
  return found
}

const emptyOf = (which: 'embedded' | 'postgresql') => (which === kind ? freshEngine('empty') : openEngine({}))

describe('contract 28: a backup', () => {
  test.each(kind === 'embedded' ? (['embedded'] as const) : (['postgresql', 'embedded'] as const))(
    'restored into an empty %s database is equal, row for row, and everything goes on from there',
    async which => {
      const other = await emptyOf(which)
      try {
        const { foot } = await restoreBackup(other, file, { replace: false, say: quiet })
        const [wanted, found] = [saved, await contents(other)]
        expect(Object.keys(wanted).length).toBeGreaterThan(25)
        expect(found).toEqual(wanted)
        expect(foot.rows).toBe(Object.values(found).reduce((sum, text) => sum + Number.parseInt(text, 10), 0))
        expect(await takenSteps(other.em)).toEqual(await takenSteps(engine.em))
        // Rules hold again, numbers go on, triggers tell.
        await expect(
          rows(
            other.em,
            `insert into account_right (account_id, role, division_code) values (gen_random_uuid(), 'PLANNER', '530302')`,
          ),
        ).rejects.toThrow()
        const before = await oneRow<{ id: number }>(other.em, 'select max(id)::int as id from event')
        await rows(
          other.em,
          `update service_station set phone = '1' where id = (select id from service_station order by id limit 1)`,
        )
        const after = await oneRow<{ id: number }>(other.em, 'select max(id)::int as id from event')
        expect(after.id).toBeGreaterThan(before.id)
        if (which !== kind) {
          // And back: from the embedded engine into PostgreSQL.
          const [again, back] = [join(folder, 'again.geyi'), await freshEngine('empty')]
          await save(other, again)
          await restoreBackup(back, again, { replace: false, say: quiet })
          expect(await contents(back)).toEqual(await contents(other))
          await back.close()
        }
      } finally {
        await other.close()
      }
    },
    240_000,
  )

  test('is taken of one moment, while others go on writing', async () => {
    let writing = true
    const pairs = (async () => {
      let written = 0
      for (; writing; written++)
        await engine.em.fork().transactional(async em => {
          await rows(em, `insert into sign_in_attempt (name_key, address_key) values ('pair', 'one')`)
          await rows(em, `insert into sign_in_attempt (name_key, address_key) values ('pair', 'two')`)
        })
      return written
    })()
    const online = join(folder, 'online.geyi')
    await save(engine, online)
    writing = false
    expect(await pairs).toBeGreaterThan(0)
    const lines: string[] = []
    await readBackup(online, { row: async cells => void (cells.includes('pair') && lines.push(cells.join())) })
    expect(lines.length % 2).toBe(0)
    await rows(engine.em, `delete from sign_in_attempt where name_key = 'pair'`)
  })

  test('that breaks off, is damaged, is none or is newer is refused in one line, and nothing is touched', async () => {
    const whole = readFileSync(file)
    const other = await freshEngine('empty')
    const before = await contents(other)
    const refused = async (bytes: Buffer, why: RegExp) => {
      const bad = join(folder, 'bad.geyi')
      writeFileSync(bad, bytes)
      const said = await restoreBackup(other, bad, { replace: true, say: quiet }).then(
        () => 'restored',
        (error: Error) => error.message,
      )
      expect(said).toMatch(why)
      expect(said).not.toContain('\n')
    }
    try {
      for (const length of [20, 5_000, Math.floor(whole.length / 2), whole.length - 1])
        await refused(whole.subarray(0, length), length === 20 ? /no backup|breaks off/ : /breaks off/)
      const flipped = Buffer.from(whole)
      flipped[Math.floor(whole.length / 2)]! ^= 0x10
      await refused(flipped, /damaged/)
      await refused(Buffer.alloc(0), /no backup|breaks off/)
      await refused(Buffer.from('{"geyi":"backup"}'), /no backup/)
      await refused(gzipSync('hello\n'), /damaged|no backup/)
      const text = gunzipSync(whole).toString('utf8')
      // Well packed, with other contents: only what was written counts.
      await refused(gzipSync(text.replace('网格', '格网')), /damaged/)
      await refused(gzipSync(text.replace('"format":1', '"format":2')), /newer Geyi/)
      const lines = text.split('\n')
      lines.splice(lines.findIndex(line => line.startsWith('{"table":{"name":"grid"')) + 1, 1)
      await refused(gzipSync(lines.join('\n')), /damaged/)
      expect(await contents(other)).toEqual(before)
    } finally {
      await other.close()
    }
  })

  test('goes into a database that holds something only in its place', async () => {
    const other = await freshEngine('sample')
    try {
      const before = await contents(other)
      await expect(restoreBackup(other, file, { replace: false, say: quiet })).rejects.toThrow(
        /holds something already.*--replace/,
      )
      expect(await contents(other)).toEqual(before)
      await restoreBackup(other, file, { replace: true, say: quiet })
      expect(await contents(other)).toEqual(saved)
    } finally {
      await other.close()
    }
  }, 240_000)

  test('of an older schema is taken to the newest step after', async () => {
    const [old, other] = [await freshEngine('empty'), await freshEngine('empty')]
    try {
      const steps = await knownSteps(old)
      const older = steps.slice(0, 21)
      await old.em.fork().transactional(async em => {
        await clearSchema(em)
        for (const { statements } of older) for (const statement of statements) await rows(em, statement)
        await recordSteps(
          em,
          older.map(({ name }) => name),
        )
        await rows(em, `insert into sign_in_attempt (name_key, address_key) values ('of', 'old')`)
      })
      const file = join(folder, 'older.geyi')
      await save(old, file)
      const { head } = await restoreBackup(other, file, { replace: false, say: quiet })
      expect(head.steps.at(-1)).toBe('0021-plan-nets')
      expect(await takenSteps(other.em)).toEqual(steps.map(({ name }) => name))
      expect(await rows(other.em, `select name_key, address_key from sign_in_attempt`)).toEqual([
        { name_key: 'of', address_key: 'old' },
      ])
    } finally {
      await old.close()
      await other.close()
    }
  }, 120_000)
})

test.runIf(kind === 'embedded')(
  'a running embedded server hands its backup to a command of the same user',
  async () => {
    const close = await openDoor(engine, folder, error => {
      throw error
    })
    expect(statSync(join(folder, 'geyi.sock')).mode & 0o077).toBe(0)
    const handed = join(folder, 'handed.geyi')
    const to = createWriteStream(handed)
    ;(await knock(folder))!.pipe(to)
    await finished(to)
    const all = Object.values(await contents(engine)).reduce((sum, text) => sum + Number.parseInt(text, 10), 0)
    expect((await readBackup(handed)).foot.rows).toBe(all)
    expect(await oneRow(engine.em, 'select operation, way, address from act order by id desc limit 1')).toEqual({
      operation: 'backup',
      way: 'COMMAND',
      address: `${userInfo().username}@${hostname()}`,
    })
    close()
    expect(await knock(folder)).toBeUndefined()
  },
)
