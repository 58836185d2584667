import { isIP } from 'node:net'
import { fileURLToPath } from 'node:url'
import { StartError } from './errors/start-error.ts'
import type { Outside } from './outside.ts'

/** What the operator sets from outside. */
export interface Config {
  host: string
  port: number
  databaseUrl: string | undefined
  dataFolder: string
  namedStatements: boolean
  outside: Outside
}

/** The built pages, whether this runs from its sources or from `server/dist`. */
export const WEB_DIST = fileURLToPath(new URL('../../web/dist', import.meta.url))

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
    outside: outsideOf(environment),
    dataFolder: environment.GEYI_DATA || fileURLToPath(new URL('../../.geyi', import.meta.url)),
  }
}

function outsideOf(environment: NodeJS.ProcessEnv): Outside {
  const demo = environment.GEYI_DEMO_ACCOUNTS || (environment.DATABASE_URL ? 'off' : 'on')
  if (demo !== 'on' && demo !== 'off') throw new StartError(`GEYI_DEMO_ACCOUNTS is “${demo}”; it must be on or off.`)
  return {
    host: environment.HOST ?? 'localhost',
    trustedProxies: listOf(environment.GEYI_TRUSTED_PROXIES).map(proxyOf),
    origins: listOf(environment.GEYI_PUBLIC_URL).map(originOf),
    demoAccounts: demo === 'on',
  }
}

const listOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '')

function proxyOf(text: string): string {
  const [address = '', bits, more] = text.split('/')
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)]!
  if (text === 'loopback') return text
  if (more === undefined && most > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most)))
    return text
  throw new StartError(
    `GEYI_TRUSTED_PROXIES holds “${text}”; it must list addresses (10.0.0.2), ranges (10.0.0.0/8) or loopback.`,
  )
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.username) return url.origin
  throw new StartError(`GEYI_PUBLIC_URL holds “${text}”; it must be what people open, like https://grids.example.`)
}
