import { knock } from '../../backup/door.ts'
import { unknownSettings } from '../../config/unknown-settings.ts'
import { type Config, configOf } from '../../config.ts'
import { examine } from '../../doctor/examine.ts'
import { type Finding, fail, ok, warn } from '../../doctor/finding.ts'
import { openEngine } from '../../store/open-engine.ts'
import { failureOf } from '../files/failure.ts'

const MARKS: Readonly<Record<Finding['state'], string>> = { ok: '✓', warn: '!', fail: '✗' }

/** Looks at everything and tells it, each as soon as it is known; something that is wrong leaves the exit code 1. */
export async function runDoctor(json: boolean): Promise<void> {
  const all: Finding[] = []
  for await (const finding of findings()) {
    all.push(finding)
    if (!json) console.log(`${MARKS[finding.state]} ${finding.name}: ${finding.says}`)
  }
  const isWell = all.every(({ state }) => state !== 'fail')
  if (json) console.log(JSON.stringify({ ok: isWell, findings: all }))
  if (!isWell) process.exitCode = 1
}

async function* findings(): AsyncGenerator<Finding> {
  let config: Config
  try {
    config = configOf(process.env)
    const unknown = unknownSettings(process.env)
    yield unknown.length > 0
      ? warn('configuration', unknown.join(' '))
      : ok('configuration', 'Every setting is one that can be.')
  } catch (error) {
    return yield fail('configuration', failureOf(error).message)
  }
  const running = config.databaseUrl ? undefined : await knock(config.dataFolder)
  if (running) {
    running.destroy()
    return yield warn('database', 'A server has the embedded database open; stop it to have the database looked at.')
  }
  try {
    const engine = await openEngine(config)
    try {
      yield* examine(engine, config)
    } finally {
      await engine.close()
    }
  } catch (error) {
    yield fail('database', failureOf(error).message)
  }
}
