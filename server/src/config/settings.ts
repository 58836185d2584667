import {
  databaseAddress,
  daysOrEver,
  issuerAddress,
  type Kind,
  listOf,
  network,
  oneOf,
  onOff,
  path,
  publicAddress,
  rightOfClaim,
  text,
  wholeNumber,
} from './kinds.ts'

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
export const parts = [
  'Listening',
  'Database',
  'The way outside',
  'Single sign-on',
  'Limits',
  'Log and metrics',
  'Map',
] as const
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
  replicaUrls: setting('Database', 'DATABASE_REPLICA_URLS', listOf(databaseAddress), {
    fallback: [],
    says: 'Streaming replicas of it. Whoever only reads is served from one of them, and sees at least what they have written themselves; what is lost or behind is passed over.',
    secret: true,
  }),
  replicaBehind: setting('Database', 'GEYI_REPLICA_BEHIND', wholeNumber(1, 3_600), {
    fallback: 10,
    says: 'Seconds by which a replica may be behind; one that is further behind is not read from.',
  }),
  listenUrl: setting('Database', 'GEYI_LISTEN_URL', maybe(databaseAddress), {
    fallback: undefined,
    otherwise: '`DATABASE_URL`',
    says: 'The same database for `listen`, past a pooler that does not pass it on: by it several processes hear of each other at once.',
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
  publicAddresses: setting('The way outside', 'GEYI_PUBLIC_URL', listOf(publicAddress), {
    fallback: [],
    says: 'What people open; a path in it is taken for `GEYI_PATH_PREFIX`. Under other names than these, `localhost` and numbers Geyi does not answer. With it the demo accounts are off.',
  }),
  pathPrefix: setting('The way outside', 'GEYI_PATH_PREFIX', maybe(path), {
    fallback: undefined,
    otherwise: 'the path of `GEYI_PUBLIC_URL`',
    says: 'The path under which pages and API lie, where the name has other uses too. The proxy passes it on as it is. `/health/…` and `/metrics` lie beside it.',
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
  mostRequests: setting('Limits', 'GEYI_MOST_REQUESTS', wholeNumber(1, 100_000), {
    fallback: 400,
    says: 'Requests that are answered at once. More are told to come again: 503 with `Retry-After`.',
  }),
  poolSize: setting('Limits', 'GEYI_POOL_SIZE', wholeNumber(2, 500), {
    fallback: 10,
    says: 'Connections to PostgreSQL that a process opens at most.',
  }),
  connectionTimeout: setting('Limits', 'GEYI_CONNECTION_TIMEOUT', wholeNumber(1, 600), {
    fallback: 5,
    says: 'Seconds for which a statement waits for a free connection; then 503.',
  }),
  statementTimeout: setting('Limits', 'GEYI_STATEMENT_TIMEOUT', wholeNumber(1, 3_600), {
    fallback: 30,
    says: 'Seconds after which PostgreSQL ends a statement of the server; then 503. Commands and migrations have no limit.',
  }),
  lockTimeout: setting('Limits', 'GEYI_LOCK_TIMEOUT', wholeNumber(1, 3_600), {
    fallback: 10,
    says: 'Seconds for which a statement waits for what another has locked; then 503.',
  }),
  auditDays: setting('Log and metrics', 'GEYI_AUDIT_DAYS', daysOrEver(184), {
    fallback: 1_096,
    says: 'For how many days it is kept who did what, when and from which address; 0 for ever. China’s Cybersecurity Law asks for six months at least.',
  }),
  keyRequests: setting('Limits', 'GEYI_KEY_REQUESTS', wholeNumber(1, 1_000_000), {
    fallback: 600,
    says: 'Requests that one API key may send within a minute, to each process. More are told to come again: 429 with `Retry-After`.',
  }),
  keyCost: setting('Limits', 'GEYI_KEY_COST', wholeNumber(100_000, 999_999_999), {
    fallback: 2_000_000,
    says: 'What the requests of one API key may cost together within a minute, likewise. One request costs at most 100,000.',
  }),
  logLevel: setting('Log and metrics', 'GEYI_LOG_LEVEL', oneOf('debug', 'info', 'warn', 'error', 'silent'), {
    fallback: 'info',
    says: 'The least that is logged: one JSON object a line, on standard output. No line holds a phone, a place, what was asked for, or an address.',
  }),
  accessLog: setting('Log and metrics', 'GEYI_ACCESS_LOG', onOff, {
    fallback: false,
    says: 'A line for every request: its name, kind, the fields asked for, status and milliseconds.',
  }),
  logAddresses: setting('Log and metrics', 'GEYI_LOG_ADDRESSES', onOff, {
    fallback: false,
    says: 'With `GEYI_ACCESS_LOG`: from which address too. That is personal data.',
  }),
  metricsToken: setting('Log and metrics', 'GEYI_METRICS_TOKEN', maybe(text), {
    fallback: undefined,
    otherwise: 'none',
    says: 'Whoever brings it (`Authorization: Bearer …`) reads `/metrics`. Without it `/metrics` is for the server’s own machine only, and closed once `GEYI_PUBLIC_URL` or `GEYI_TRUSTED_PROXIES` is set.',
    secret: true,
  }),
  metricsPort: setting('Log and metrics', 'GEYI_METRICS_PORT', maybe(wholeNumber(1, 65_535)), {
    fallback: undefined,
    otherwise: 'none',
    says: 'A port of its own for `/metrics`, open to whoever reaches it.',
  }),
  metricsHost: setting('Log and metrics', 'GEYI_METRICS_HOST', text, {
    fallback: '127.0.0.1',
    says: 'Where that port listens.',
  }),
  oidcIssuer: setting('Single sign-on', 'GEYI_OIDC_ISSUER', maybe(issuerAddress), {
    fallback: undefined,
    otherwise: 'none',
    says: 'The provider of identities, by OpenID Connect. With it the form to sign in has a button that leads there; what people open, with `/sign-in/callback` behind it, must be known there as where to come back.',
  }),
  oidcClientId: setting('Single sign-on', 'GEYI_OIDC_CLIENT_ID', maybe(text), {
    fallback: undefined,
    otherwise: 'none',
    says: 'What Geyi is called there.',
  }),
  oidcClientSecret: setting('Single sign-on', 'GEYI_OIDC_CLIENT_SECRET', maybe(text), {
    fallback: undefined,
    otherwise: 'none',
    says: 'What Geyi proves it by there. Without one it is a public client, with PKCE alone.',
    secret: true,
  }),
  oidcName: setting('Single sign-on', 'GEYI_OIDC_NAME', maybe(text), {
    fallback: undefined,
    otherwise: '统一身份认证, single sign-on',
    says: 'What the button says.',
  }),
  oidcScope: setting('Single sign-on', 'GEYI_OIDC_SCOPE', text, {
    fallback: 'openid profile',
    says: 'What is asked for, with blanks between.',
  }),
  oidcClaim: setting('Single sign-on', 'GEYI_OIDC_CLAIM', text, {
    fallback: 'groups',
    says: 'The claim by which rights are given: a text or a list of texts; with dots one within another, like `realm_access.roles`.',
  }),
  oidcRights: setting('Single sign-on', 'GEYI_OIDC_RIGHTS', listOf(rightOfClaim), {
    fallback: [],
    says: 'Which right each value of the claim gives, at every sign-in anew. Who has none of them does not come in.',
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
  CHROMIUM:
    'The Chromium of browser tests, `/usr/bin/chromium-headless-shell` by default, and of benchmarks, `/usr/bin/chromium`.',
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

/** Levels of what is logged, from most to least. */
export type LogLevel = Settings['logLevel']
