import { StartError } from '../errors/start-error.ts'
import { type Setting, type Settings, settings } from './settings.ts'

/** Variables by name, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Reads all settings; an empty variable counts as none. @throws StartError that names every value that can't be one, on one line */
export function readSettings(environment: Environment): Settings {
  const wrong: string[] = []
  const read = (setting: Setting<unknown>): unknown => {
    const given = environment[setting.name]?.trim()
    if (!given) return setting.fallback
    const value = setting.kind.read(given)
    if (value === undefined) wrong.push(refusalOf(setting, given))
    return value
  }
  const values = Object.entries(settings).map(([key, setting]) => [key, read(setting)])
  if (wrong.length > 0) throw new StartError(wrong.join(' '))
  return Object.fromEntries(values) as Settings
}

const refusalOf = ({ name, kind, secret }: Setting<unknown>, given: string): string =>
  secret ? `${name} must be ${kind.words}.` : `${name} is “${given.slice(0, 200)}”; it must be ${kind.words}.`
