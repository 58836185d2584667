import { createWriteStream, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { recordAct } from '../../act/act.query.ts'
import { actOfCommand } from '../../act/act-of-command.ts'
import { knock } from '../../backup/door.ts'
import { readBackup, type Whole } from '../../backup/read-backup.ts'
import { restoreBackup } from '../../backup/restore-backup.ts'
import { writeBackup } from '../../backup/write-backup.ts'
import { ownConfig } from '../../config.ts'
import { StartError } from '../../errors/start-error.ts'
import { openEngine } from '../../store/open-engine.ts'
import { progressOn } from '../files/progress.ts'

/** Options of `geyi backup`. */
export interface BackupOptions {
  readonly force?: boolean
  readonly json?: boolean
}

/** Options of `geyi restore`. */
export interface RestoreOptions {
  readonly replace?: boolean
  readonly check?: boolean
  readonly json?: boolean
}

/** Writes a backup beside its name first, reads it once through, and only then gives it its name. */
export async function runBackup(file: string, { force = false, json = false }: BackupOptions): Promise<void> {
  if (existsSync(file) && !force) throw new StartError(`${file} is there already. Say --force to write over it.`)
  const part = `${file}.part`
  try {
    await write(part)
    const whole = await readBackup(part)
    const handle = await open(part, 'r+')
    await handle.sync()
    await handle.close()
    renameSync(part, file)
    tell(json, 'Wrote', file, whole)
  } finally {
    rmSync(part, { force: true })
  }
}

async function write(part: string): Promise<void> {
  const config = ownConfig()
  const progress = progressOn(process.stderr)
  // Nobody else may read it: it holds phones, and the hashes of passwords.
  const to = createWriteStream(part, { mode: 0o600 })
  try {
    const running = config.databaseUrl ? undefined : await knock(config.dataFolder)
    if (running) return await pipeline(running, to)
    const engine = await openEngine(config)
    try {
      await writeBackup(engine, to, (table, rows) => progress.say(`${table}: ${rows} rows`))
    } finally {
      await engine.close()
    }
  } finally {
    progress.end()
  }
}

/** Restores a backup into the configured database, or only looks whether it is whole. */
export async function runRestore(
  file: string,
  { replace = false, check = false, json = false }: RestoreOptions,
): Promise<void> {
  if (check) return tell(json, 'Whole:', file, await readBackup(file))
  const progress = progressOn(process.stderr)
  const engine = await openEngine(ownConfig())
  try {
    const say = (table: string, rows: number) => progress.say(`${table}: ${rows} rows`)
    const whole = await restoreBackup(engine, file, { replace, say })
    await recordAct(engine.em.fork(), actOfCommand('restore'))
    progress.end()
    tell(json, 'Restored and compared row for row:', file, whole)
  } finally {
    progress.end()
    await engine.close()
  }
}

function tell(json: boolean, done: string, file: string, { head, foot: { tables, rows } }: Whole): void {
  const bytes = statSync(file).size
  const { made, engine, steps } = head
  if (json) console.log(JSON.stringify({ file, bytes, made, engine, step: steps.at(-1), tables, rows }))
  else
    console.log(
      `${done} ${file}: ${rows} rows of ${tables} tables, ${bytes} bytes, as of ${made} (${engine}, ${steps.at(-1)}).`,
    )
}
