import { fileURLToPath } from 'node:url'
import { StartError } from './database/start-error.ts'

/** What the operator sets from outside. */
export interface Config {
  host: string
  port: number
  databaseUrl: string | undefined
  dataFolder: string
  namedStatements: boolean
}

/** Reads the configuration from the environment. @throws StartError for a value that can't be one. */
export function configOf(environment: NodeJS.ProcessEnv): Config {
  const port = Number(environment.PORT ?? 4000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new StartError(`PORT is “${environment.PORT}”; it must be a number from 0 to 65535.`)
  return {
    host: environment.HOST ?? 'localhost',
    port,
    databaseUrl: environment.DATABASE_URL || undefined,
    namedStatements: environment.GEYI_NAMED_STATEMENTS !== 'off',
    dataFolder: environment.GEYI_DATA || fileURLToPath(new URL('../../.geyi', import.meta.url)),
  }
}
