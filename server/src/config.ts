import { fileURLToPath } from 'node:url'
import { type Environment, readSettings } from './config/read-settings.ts'
import type { Settings } from './config/settings.ts'
import { unknownSettings } from './config/unknown-settings.ts'
import { StartError } from './errors/start-error.ts'
import type { Outside } from './outside.ts'

/** What the operator sets from outside, with all that follows from it. */
export interface Config extends Settings {
  readonly dataFolder: string
  readonly outside: Outside
}

/** The built pages, whether this runs from its sources or from `server/dist`. */
export const WEB_DIST = fileURLToPath(new URL('../../web/dist', import.meta.url))
const DATA = fileURLToPath(new URL('../../.geyi', import.meta.url))

/** Reads the configuration from an environment. @throws StartError for values that can't be one */
export function configOf(environment: Environment): Config {
  const settings = readSettings(environment)
  const { host, publicAddresses, trustedProxies, demoAccounts = !settings.databaseUrl, dataFolder = DATA } = settings
  return {
    ...settings,
    dataFolder,
    outside: {
      host,
      origins: publicAddresses.map(({ origin }) => origin),
      prefix: prefixOf(settings),
      trustedProxies,
      demoAccounts,
    },
  }
}

function prefixOf({ pathPrefix, publicAddresses }: Settings): string {
  const paths = new Set(publicAddresses.map(({ path }) => path))
  if (paths.size > 1 || (pathPrefix !== undefined && paths.size === 1 && !paths.has(pathPrefix) && !paths.has('')))
    throw new StartError('GEYI_PUBLIC_URL and GEYI_PATH_PREFIX name different paths; Geyi lies under one.')
  return pathPrefix ?? [...paths][0] ?? ''
}

/** The configuration of this process; what is set and means nothing is told of on standard error. */
export function ownConfig(): Config {
  for (const sentence of unknownSettings(process.env)) console.error(sentence)
  return configOf(process.env)
}

/** The address at which people open the pages. */
export const originOf = ({
  outside: { origins, prefix },
  host,
  port,
}: Pick<Config, 'outside' | 'host' | 'port'>): string => `${origins[0] ?? `http://${host}:${port}`}${prefix}`
