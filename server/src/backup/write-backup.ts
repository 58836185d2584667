import { createHash } from 'node:crypto'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { IsolationLevel } from '@mikro-orm/core'
import { hasActs, recordAct } from '../act/act.query.ts'
import { actOfCommand } from '../act/act-of-command.ts'
import type { Writer } from '../database/access.ts'
import type { Engine } from '../database/engine/engine.ts'
import { takenSteps } from '../database/engine/migrate.ts'
import { oneRow } from '../database/rows.ts'
import { unavailabilityOf } from '../database/unavailable.ts'
import { Digest } from './digest.ts'
import { FORMAT, type Foot, type Head, type Line } from './format.ts'
import { closeTable, findSequences, findTables, nextRows, openTable, speakPlainly, type Table } from './tables.query.ts'

/** How far a backup or its restoration is. */
export type Say = (table: string, rows: number) => void

/** Bytes that are read from the database at once, as near as can be told before. */
const AT_ONCE = 4 * 1024 * 1024
const MOST_ROWS = 5_000

/** Writes all that the database holds at one moment, while others go on writing. Whoever has it made is recorded first, and so in it. */
export async function writeBackup(engine: Engine, to: Writable, say: Say): Promise<void> {
  if (await hasActs(engine.em)) await recordAct(engine.em.fork(), actOfCommand('backup')).catch(saveWhatIsLeft)
  await engine.em.fork().transactional(
    async em => {
      await speakPlainly(em)
      await pipeline(Readable.from(chunksOf(engine, em, say)), createGzip({ level: 6 }), to)
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
  )
}

/** A database that takes no changes, as on a full disk, can still be saved. @throws what is another failure */
function saveWhatIsLeft(error: unknown): void {
  if (!unavailabilityOf(error)) throw error
}

async function* chunksOf(engine: Engine, em: Writer, say: Say): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const said = (line: Line): string => {
    const text = `${JSON.stringify(line)}\n`
    hash.update(text)
    return text
  }
  const { version, now } = await oneRow<{ version: string; now: string }>(
    em,
    `select current_setting('server_version') as version, to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as now`,
  )
  const head: Head = {
    geyi: 'backup',
    format: FORMAT,
    made: now,
    engine: `${engine.kind === 'embedded' ? 'embedded ' : ''}PostgreSQL ${version}`,
    steps: await takenSteps(em),
  }
  yield said(head)
  const tables = await findTables(em)
  let all = 0
  for (const table of tables) {
    yield said({ table })
    const digest = new Digest()
    for await (const lines of linesOf(em, table)) {
      for (const line of lines) digest.add(line)
      const text = `${lines.join('\n')}\n`
      hash.update(text)
      yield text
      say(table.name, digest.rows)
    }
    all += digest.rows
    yield said({ end: table.name, rows: digest.rows, sum: digest.sum })
  }
  const foot: Foot = {
    sequences: await findSequences(em),
    tables: tables.length,
    rows: all,
    sha256: hash.digest('hex'),
  }
  yield `${JSON.stringify(foot)}\n`
}

/** The rows of a table as lines of JSON, some at a time: few where they are long. */
export async function* linesOf(em: Writer, table: Table): AsyncGenerator<string[]> {
  await openTable(em, table)
  for (let count = 50; ; ) {
    const lines = (await nextRows(em, count)).map(({ line }) => JSON.stringify(JSON.parse(line)))
    if (lines.length === 0) break
    yield lines
    const bytes = lines.reduce((sum, line) => sum + line.length, 0)
    count = Math.min(Math.max(Math.floor((AT_ONCE / bytes) * lines.length), 1), count * 4, MOST_ROWS)
  }
  await closeTable(em)
}
