import type { Writer } from '../database/access.ts'
import { checkEngine } from '../database/engine/check.ts'
import type { Engine } from '../database/engine/engine.ts'
import { migrate, unknownSteps } from '../database/engine/migrate.ts'
import { knownSteps } from '../database/engine/steps.ts'
import { rows, run } from '../database/rows.ts'
import { StartError } from '../errors/start-error.ts'
import { Digest } from './digest.ts'
import type { End, Head } from './format.ts'
import { readBackup, type Whole } from './read-backup.ts'
import {
  addRows,
  clearSchema,
  findTables,
  findWork,
  recordSteps,
  setSequences,
  speakPlainly,
  suspendRules,
  type Table,
} from './tables.query.ts'
import { linesOf, type Say } from './write-backup.ts'

/** Characters of rows that are sent to the database at once. */
const AT_ONCE = 2 * 1024 * 1024
const MOST_ROWS = 2_000

/**
 * Makes a database hold what a backup holds, and nothing else, in one transaction: schema, rows, sequences. Then reads all rows back and
 * holds them against the file; at last takes the steps of the schema that the backup did not know.
 * @throws StartError for a file that is none, a database that holds something unless it is to be replaced, rows that came out otherwise
 */
export async function restoreBackup(
  engine: Engine,
  file: string,
  { replace, say }: { readonly replace: boolean; readonly say: Say },
): Promise<Whole> {
  const whole = await readBackup(file)
  const newer = await unknownSteps(engine, whole.head.steps)
  if (newer.length > 0)
    throw new StartError(`${file} was made by a newer Geyi (${newer.join(', ')}), and this one does not know how.`)
  await checkEngine(engine)
  if (!replace) await refuseUnlessEmpty(engine)
  // Makes the record of steps, which lies outside of what is restored.
  await engine.orm.migrator.getExecuted()
  await engine.em.fork().transactional(async em => {
    await run(em, `select pg_advisory_xact_lock(hashtext('geyi migrations'))`)
    await speakPlainly(em)
    await takeSteps(engine, em, whole.head)
    const tables = await findTables(em)
    const resume = await suspendRules(em, tables)
    for (const { name } of tables) await run(em, `delete from "${name}"`)
    const ends = await fill(em, file, tables, say)
    await setSequences(em, whole.foot.sequences)
    await compare(em, tables, ends, say)
    await resume()
  })
  await migrate(engine)
  await rows(engine.em, 'analyze')
  return whole
}

async function refuseUnlessEmpty(engine: Engine): Promise<void> {
  const work = await findWork(engine.em, await findTables(engine.em))
  if (work.length > 0)
    throw new StartError(
      `The database holds something already (${work.join(', ')}). Restore into an empty one, or with --replace in its place: what it holds is lost then.`,
    )
}

/** Makes the schema as it was when the backup was taken. */
async function takeSteps(engine: Engine, em: Writer, { steps }: Head): Promise<void> {
  await clearSchema(em)
  for (const { name, statements } of await knownSteps(engine))
    if (steps.includes(name)) for (const statement of statements) await run(em, statement)
  await recordSteps(em, steps)
}

async function fill(em: Writer, file: string, tables: readonly Table[], say: Say): Promise<Map<string, End>> {
  const ends = new Map<string, End>()
  let table: Table | undefined
  let waiting: (string | null)[][] = []
  let length = 0
  let done = 0
  const send = async (): Promise<void> => {
    await addRows(em, table!, waiting)
    done += waiting.length
    waiting = []
    length = 0
    say(table!.name, done)
  }
  await readBackup(file, {
    begin: async begun => {
      // Names and types are the database’s own: nothing of the file becomes part of a statement.
      const there = tables.find(({ name }) => name === begun.name)
      const columns = begun.columns.map(({ name }) => there?.columns.find(column => column.name === name))
      if (!there || columns.includes(undefined))
        throw new StartError(`${file} has a table that this Geyi does not know: ${begun.name.slice(0, 100)}.`)
      table = { name: there.name, columns: columns.map(column => column!) }
      done = 0
    },
    row: cells => {
      waiting.push(cells)
      for (const cell of cells) length += cell?.length ?? 0
      return waiting.length >= MOST_ROWS || length >= AT_ONCE ? send() : undefined
    },
    end: async end => {
      if (waiting.length > 0) await send()
      ends.set(end.end, end)
    },
  })
  return ends
}

/** Reads everything back. @throws StartError when a row is not as the file has it */
async function compare(em: Writer, tables: readonly Table[], ends: ReadonlyMap<string, End>, say: Say): Promise<void> {
  for (const table of tables) {
    const digest = new Digest()
    for await (const lines of linesOf(em, table)) {
      for (const line of lines) digest.add(line)
      say(`${table.name} compared`, digest.rows)
    }
    const { rows: wanted = 0, sum = new Digest().sum } = ends.get(table.name) ?? {}
    if (digest.rows !== wanted || digest.sum !== sum)
      throw new StartError(`Rows of ${table.name} came out otherwise than they went in. Nothing was restored.`)
  }
}
