import { databaseAddress, type Kind, listOf, network, onOff, publicAddress, text, wholeNumber } from './kinds.ts'

/** Something that the operator may set from outside. */
export interface Setting<Value> {
  /** Name of its variable in the environment. */
  readonly name: string
  readonly part: Part
  readonly kind: Kind<Value>
  /** What holds where nothing is set. */
  readonly fallback: Value
  /** The same in words, where it depends on something. */
  readonly otherwise?: string
  /** What it does, as Markdown. */
  readonly says: string
  /** Never to be printed. */
  readonly secret?: true
}

/** The parts of the page on configuration, in their order. */
export const parts = ['Listening', 'Database', 'The way outside', 'Map'] as const
type Part = (typeof parts)[number]

const setting = <Value>(part: Part, name: string, kind: Kind<Value>, rest: Rest<Value>): Setting<Value> => ({
  part,
  name,
  kind,
  ...rest,
})
type Rest<Value> = Pick<Setting<Value>, 'fallback' | 'says' | 'otherwise' | 'secret'>

/** May be left out. */
const maybe = <Value>(kind: Kind<Value>): Kind<Value | undefined> => kind

/** Every setting. The page on configuration is printed from here. */
export const settings = {
  host: setting('Listening', 'HOST', text, {
    fallback: 'localhost',
    says: 'Name or address to listen on; `0.0.0.0` for all. Put a TLS proxy in front before you open it to others.',
  }),
  port: setting('Listening', 'PORT', wholeNumber(0, 65_535), {
    fallback: 4_000,
    says: 'Port to listen on; 0 for any that is free.',
  }),
  databaseUrl: setting('Database', 'DATABASE_URL', maybe(databaseAddress), {
    fallback: undefined,
    otherwise: 'an embedded one in `GEYI_DATA`',
    says: 'The PostgreSQL database.',
    secret: true,
  }),
  dataFolder: setting('Database', 'GEYI_DATA', maybe(text), {
    fallback: undefined,
    otherwise: '`.geyi` beside the program',
    says: 'Folder of the embedded database; one process at a time.',
  }),
  namedStatements: setting('Database', 'GEYI_NAMED_STATEMENTS', onOff, {
    fallback: true,
    says: '`off` behind a pooler that hands out connections by transaction, such as PgBouncer. Then set `statement_timeout` and `lock_timeout` for Geyi’s role in the database.',
  }),
  origins: setting('The way outside', 'GEYI_PUBLIC_URL', listOf(publicAddress), {
    fallback: [],
    says: 'What people open. Under other names than these, `localhost` and numbers Geyi does not answer. With it the demo accounts are off.',
  }),
  trustedProxies: setting('The way outside', 'GEYI_TRUSTED_PROXIES', listOf(network), {
    fallback: [],
    says: 'The proxies before it, whose word about the client is taken. Without it all that come through one count as one client when passwords are guessed.',
  }),
  demoAccounts: setting('The way outside', 'GEYI_DEMO_ACCOUNTS', maybe(onOff), {
    fallback: undefined,
    otherwise: 'off with `DATABASE_URL`, else on',
    says: 'Whether the demo accounts work. They do for a browser on the server’s own machine only, never through a proxy.',
  }),
  tiandituKey: setting('Map', 'GEYI_TIANDITU_KEY', maybe(text), {
    fallback: undefined,
    otherwise: 'none',
    says: 'Browser key of 天地图 for its tiles. Without it Geyi draws its own background and asks no other host for anything.',
  }),
  approvalNumber: setting('Map', 'GEYI_MAP_APPROVAL_NUMBER', maybe(text), {
    fallback: undefined,
    otherwise: 'none',
    says: 'The 审图号 to show with the map.',
  }),
}

/** What tests and benchmarks take beside them; a server knows nothing of it. */
export const forDevelopers: Readonly<Record<string, string>> = {
  CHROMIUM: 'The Chromium of browser tests and benchmarks, `/usr/bin/chromium` by default.',
  GEYI_BENCH_CITY: 'An `.osm.pbf` of a city for `geyi bench walking`.',
  GEYI_BENCH_POSTGRESQL:
    'Address of a PostgreSQL to measure on, without a database’s name; what is filled there stays.',
  GEYI_BENCH_STATIONS: 'How many stations `geyi bench search` fills; 1,000,000 by default.',
  GEYI_LONG: '`1` tries all that the long runs of the domain promise; a quarter of an hour.',
  GEYI_PICTURES: 'Folder for pictures of the first plan’s steps.',
  GEYI_SHOTS: 'Folder for pictures of the account’s page.',
  GEYI_TEST_FULL: '`true` proves all grounds, and kills servers more often.',
  GEYI_TEST_LOG: '`1` shows what servers under test print.',
}

/** The values of all settings. */
export type Settings = {
  readonly [Key in keyof typeof settings]: (typeof settings)[Key] extends Setting<infer Value> ? Value : never
}
