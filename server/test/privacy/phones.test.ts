import 'reflect-metadata'
import { format } from 'node:util'
import { type GraphQLEnumType, type GraphQLSchema, isInputObjectType, isRequiredArgument } from 'graphql'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { rows } from '../../src/database/rows.ts'
import { unzipped } from '../../src/formats/archive/zip.ts'
import { Gate } from '../../src/serve/gate/gate.ts'
import { createSchema } from '../../src/serve/schema/schema.ts'
import { fields, roots } from '../../src/viewer/access.ts'
import { listenerOf } from '../listener.ts'
import { DISTRICT, INSIDE } from '../rights/askers.ts'
import { credentials, openServer, type TestServer } from '../server.ts'
import { type Asking, asDocuments } from './as-documents.ts'
import { everyField, fieldsOf, type Question } from './every-field.ts'
import { CANARY, ended, HIDDEN, type Planted, plantedIn, tablesWithCanary } from './planted.ts'
import { type AllReaders, readersOf } from './readers.ts'

let server: TestServer
/** All lines of the log, at its most talkative, and what is said past it. */
const log: string[] = []
let schema: GraphQLSchema
let planted: Planted
let readers: AllReaders
let asked: readonly Asking[]

beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation((...said) => void log.push(format(...said)))
  server = await openServer('sample', {
    keys: { requests: 1_000_000, cost: 1_000_000_000_000 },
    log: { level: 'debug', access: true, addresses: true, to: { write: line => void log.push(line) } },
  })
  schema = await createSchema()
  readers = await readersOf(server)
  planted = await plantedIn(server, readers.keeper)
  asked = together(
    everyField(schema, schema.getQueryType()!, { examples: examples(), without: ['Query.node'], alone: isRefusing }),
  )
})
afterAll(async () => {
  vi.restoreAllMocks()
  await server.close()
})

/** Whether a field is refused to some. */
const isRefusing = (field: string): boolean => fields[field]?.needs !== undefined

/** As few documents as ask them all. What is refused to some stands apart, as a refusal takes others along. */
const together = (questions: readonly Question[], operation: 'query' | 'subscription' = 'query'): Asking[] => {
  const gate = new Gate(schema)
  const admits = (document: string) => {
    const text = `${operation} ${document}`
    return (
      'document' in gate.admit({ text, operationName: undefined, variables: {}, stranger: true, kinds: [operation] })
    )
  }
  const fate = ({ asks }: Question): string => {
    const alone = asks.find(isRefusing)
    const { needs, shows } = roots[asks[0]!]!
    return alone ?? (operation === 'subscription' || needs || shows ? asks[0]! : 'everybody')
  }
  return asDocuments(questions, { admits, fate })
}

/** What arguments need. */
const examples = () => {
  const { world, rosters, trials } = planted
  const at = new Date('2026-11-23T02:00:00Z')
  return {
    'Query.grid.code': world.grid,
    'Query.plan.id': world.open,
    'Query.job.id': trials[1],
    'Query.station.id': world.station,
    'Query.importPreview.fileId': rosters[1],
    'Query.importPreview.kind': 'STATIONS',
    'Query.coverageDiff.from': { date: '2026-06-01' },
    'Query.coverageDiff.to': { plan: world.open },
    'Query.grids.filter': { within: INSIDE },
    'Query.staffMembers.filter': { within: INSIDE },
    'Query.staffMembers.first': 100,
    'Query.staffMembers.asOf': '2026-11-20',
    'Query.changes.first': 100,
    'Query.audit.first': 100,
    'Query.search.text': '南宁',
    'ServiceStation.walk.from': world.point,
    'Subscription.jobEvents.id': trials[1],
    'Subscription.planEvents.planId': world.open,
    'Subscription.planEvents.afterVersion': 0,
    code: INSIDE,
    districtCode: DISTRICT,
    within: INSIDE,
    token: 'none',
    min: 200,
    max: 300,
    year: 2026,
    minutes: [5],
    kind: 'GRIDS',
    at,
    after: at,
    from: at,
    to: new Date('2026-11-24T02:00:00Z'),
    longitude: world.point.longitude,
    latitude: world.point.latitude,
  }
}

async function ask(query: string, as: string | undefined, variables: object = {}) {
  const { statusCode: status, body } = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...credentials(as) },
    payload: JSON.stringify({ query, variables }),
  })
  const { data, errors = [] } = JSON.parse(body)
  return { status, body, data, codes: errors.map((error: any) => error.extensions.code) as string[] }
}

/** Where in an answer it stands in full: the last two names on the way. */
const placesIn = (value: unknown, way: readonly string[] = []): string[] => {
  if (typeof value === 'string') return value.includes(CANARY) ? [way.slice(-2).join('.')] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => placesIn(inner, /^\d+$/.test(key) ? way : [...way, key]))
}

/** Tables that keep one: of people, of files that are sent, and of what came of an import, which tells what stood where it does not belong. */
const keeping = ['job', 'kept_piece', 'staff_member']

test('contract 29: a phone is kept with its person and in a file that is sent, and nowhere else', async () => {
  const columns = await rows<{ name: string }>(
    server.engine.em,
    `select table_name || '.' || column_name as name from information_schema.columns
     where table_schema = 'public' and column_name ~ 'phone' and table_name !~ '^service_station'`,
  )
  expect(columns.map(({ name }) => name)).toEqual(['staff_member.office_phone'])
  expect(await tablesWithCanary(server)).toEqual(keeping)
})

test('contract 29: every field that can be asked for is asked for', () => {
  const all = new Set(asked.flatMap(({ asks }) => [...asks]))
  const types = new Set([...all].map(field => field.split('.')[0]))
  const unasked = fieldsOf(schema).filter(field => types.has(field.split('.')[0]!) && !all.has(field))
  expect(unasked).toEqual(['Query.node'])
})

test('contract 29: it is read in full by who may', async () => {
  const places = new Set<string>()
  const refused: string[] = []
  for (const { document } of asked) {
    const { data, body, codes } = await ask(document, readers.keeper)
    for (const place of placesIn(data)) places.add(place)
    if (codes.length > 0) refused.push(`${document.slice(0, 200)}: ${body.slice(0, 300)}`)
  }
  expect(refused).toEqual([])
  // Beside the phones themselves: what stood in their own files.
  const ownFiles = ['columns.values', 'problems.message', 'problems.value']
  const phones = ['leader.officePhone', 'member.officePhone', 'node.officePhone', 'staff.officePhone']
  expect([...places].sort()).toEqual([...ownFiles, ...phones].sort())
})

test('contract 29: it is in no answer that anybody else gets', async () => {
  const leaks: string[] = []
  for (const [who, as] of readers.others)
    for (const { document } of asked) {
      const { body, data } = await ask(document, as)
      if (body.includes(HIDDEN)) leaks.push(`${who}: ${document.slice(0, 40)} ${placesIn(data)}`)
    }
  expect(leaks).toEqual([])
})

test('contract 29: who served in a grid once, or is to, is not to be called by who keeps it', async () => {
  const inGrid = `query ($code: String!, $day: Date!) { grid(code: $code, asOf: $day) { staff { name officePhone member { officePhone } } } }`
  const person = 'query ($id: ID!) { node(id: $id) { ... on StaffMember { officePhone } } }'
  for (const { member, grid, day } of [planted.past, planted.coming]) {
    const seen = new Map<string, string>()
    for (const [who, as] of [...readers.entitled, ...readers.others]) {
      const answers = [await ask(inGrid, as, { code: grid, day }), await ask(person, as, { id: member })]
      seen.set(who, answers.map(({ body }) => body).join())
    }
    for (const who of readers.entitled.keys()) expect(seen.get(who)).toContain(CANARY)
    for (const who of readers.others.keys()) expect([who, seen.get(who)!.includes(HIDDEN)]).toEqual([who, false])
    expect(seen.get('all roles elsewhere')).toContain(`****${CANARY.slice(-2)}`)
  }
})

test('contract 29: it is not found by its digits, by whatever is searched or filtered, by who may not read it', async () => {
  const people = await rows<{ id: string }>(
    server.engine.em,
    `select 'StaffMember:' || id as id from staff_member where office_phone = $1`,
    [CANARY],
  )
  const parts = [
    CANARY,
    CANARY.slice(0, 4),
    CANARY.slice(3, 7),
    CANARY.slice(-6),
    '100-1234 9876',
    '１００１２３４９８７６',
  ]
  const search = parts.map(
    (part, n) => `n${n}: staffMembers(filter: { search: "${part}" }, first: 1000) { edges { node { id } } }`,
  )
  const found = async (as: string | undefined) => {
    const { body } = await ask(`{ ${search.join(' ')} }`, as)
    return people.filter(({ id }) => body.includes(id))
  }
  for (const [who, as] of readers.others) expect([who, await found(as)]).toEqual([who, []])
  for (const [who, as] of readers.entitled) expect([who, (await found(as)).length > 20]).toEqual([who, true])
  const texts = Object.values(schema.getQueryType()!.getFields()).flatMap(({ name, args, type }) => {
    const filter = args.find(argument => argument.name === 'filter')?.type
    if (!isInputObjectType(filter) || !String(type).includes('Connection') || args.some(isRequiredArgument)) return []
    const named = Object.values(filter.getFields()).filter(({ type }) => String(type) === 'String')
    return named.map(field => `${name}(filter: { ${field.name}: "${CANARY}" }) { edges { node { __typename } } }`)
  })
  expect(texts.join()).toContain('staffMembers(filter: { search:')
  texts.push(`search(text: "${CANARY}") { label }`, `serviceItems(search: "${CANARY}") { name }`)
  for (const [who, as] of readers.others)
    for (const text of texts) {
      const { data, codes } = await ask(`{ ${text} }`, as)
      const answer = Object.values(data ?? {}).map((of: any) => of?.edges ?? of)
      expect([who, text, codes.length > 0 ? [] : answer.flat()]).toEqual([who, text, []])
    }
  // An order would tell as much as a filter.
  const orders = Object.values(schema.getTypeMap()).flatMap(type =>
    'getFields' in type
      ? Object.values(type.getFields()).flatMap(field => ('args' in field ? field.args : [field]))
      : [],
  )
  expect(orders.map(({ name }) => name).filter(name => /^(order|sort)/i.test(name))).toEqual([])
})

test('contract 29: it is in nothing that can be listened to', async () => {
  const types = new Set(asked.flatMap(({ asks }) => [...asks]).map(field => field.split('.')[0]!))
  const root = schema.getSubscriptionType()!
  const known = new Set([...types].filter(type => type !== 'Query'))
  const questions = together(
    everyField(schema, root, { examples: examples(), without: [], alone: isRefusing, known }),
    'subscription',
  )
  await server.app.listen({ host: '127.0.0.1', port: 0 })
  const heard = new Map<string, string>()
  for (const [who, as] of [['the keeper', readers.keeper] as const, ...readers.others]) {
    const client = listenerOf(server.app, as)
    for (const { document } of questions) {
      const events = client.iterate({ query: `subscription ${document}` })
      for (let n = 0; n < 3; n++) {
        const next = await events.next().catch(errors => ({ done: true, value: errors }))
        heard.set(who, `${heard.get(who) ?? ''}${JSON.stringify(next.value)}`)
        if (next.done) break
      }
      await events.return!()
    }
    await client.dispose()
  }
  for (const who of readers.others.keys()) expect([who, heard.get(who)!.includes(HIDDEN)]).toEqual([who, false])
  expect(heard.get('the keeper')).toMatch(/DONE.*PlanEdited/s)
})

/** The words of an enum of the API. */
const wordsOf = (type: string): string[] =>
  (schema.getType(type) as GraphQLEnumType).getValues().map(({ name }) => name)

/** Bytes of an answer as text, unpacked where they are a workbook. */
async function textOf(bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, 2).toString() !== 'PK') return bytes.toString('utf8')
  const files = await unzipped(bytes, 'workbook', () => true)
  return [...files.values()].map(file => file.toString('utf8')).join()
}

test('contract 29: it is in no file that can be made', async () => {
  const as = readers.others.get('all other roles')!
  const start = 'mutation ($input: StartExportInput!) { startExport(input: $input) { job { id } } }'
  const { longitude, latitude } = planted.world.point
  const around = { west: longitude - 0.01, east: longitude + 0.01, south: latitude - 0.01, north: latitude + 0.01 }
  const made: string[] = []
  for (const kind of wordsOf('FileKind'))
    for (const format of wordsOf('ExportFormat')) {
      const { data, codes } = await ask(start, as, { input: { kind, format, within: DISTRICT, bbox: around } })
      if (codes.includes('BAD_USER_INPUT')) continue
      const { state, result } = await ended(server, data.startExport.job.id, as)
      expect([kind, format, state]).toEqual([kind, format, 'DONE'])
      const { statusCode, rawPayload } = await server.app.inject({ url: result.path, headers: credentials(as) })
      const text = await textOf(rawPayload)
      expect([kind, format, statusCode, text.length > 100, text.includes(HIDDEN)]).toEqual([
        kind,
        format,
        200,
        true,
        false,
      ])
      made.push(`${kind} ${format}`)
    }
  expect(made).toEqual(expect.arrayContaining(['GRIDS GEOJSON', 'STATIONS WORKBOOK', 'SERVICE_ITEMS CSV']))
})

/** Addresses of everything that is served, beside GraphQL. */
const addresses = (): string[] => [
  '/',
  '/map',
  '/staff',
  '/admin/accounts',
  '/import',
  '/index.html',
  '/graphiql.html',
  `/poster/${planted.world.station}`,
  '/tiles/backdrop/12/3230/1768.json',
  '/tiles/streets/15/25843/14147.json',
  '/health/live',
  '/health/ready',
  '/metrics',
  '/api/audit?format=csv',
  '/api/audit?format=xlsx',
  '/api/audit?format=ndjson',
  `/api/files/${planted.rosters[0]}`,
  '/api/backup',
  `/graphql?query=${encodeURIComponent(`{ grid(code: "${planted.world.grid}") { staff { officePhone } } }`)}`,
]

test('contract 29: it is on no page, tile or measure, and in no audit', async () => {
  const pages = ['/', '/index.html', '/graphiql.html', '/*', '*']
  const routes = [...server.app.printRoutes({ commonPrefix: false }).matchAll(/(\S+) \([A-Z]/g)].map(
    // Where pages are served all others are printed below their `/`.
    ([, route]) => (/^[/*]/.test(route!) ? route! : `/${route}`),
  )
  const walked = (route: string) => addresses().some(url => url.startsWith(route.split(/[:*]/)[0]!))
  expect(routes).toContain('/metrics')
  expect(routes.filter(route => !pages.includes(route) && !walked(route))).toEqual([])
  const answered = new Set<string>()
  for (const url of addresses())
    for (const [who, as] of [['the keeper', readers.keeper] as const, ...readers.others]) {
      const headers = { 'apollo-require-preflight': '1', ...credentials(as) }
      const { statusCode, rawPayload } = await server.app.inject({ url, headers })
      const isTheirs = who === 'the keeper' && url.startsWith('/graphql')
      expect([url, who, (await textOf(rawPayload)).includes(HIDDEN)]).toEqual([url, who, isTheirs])
      if (statusCode === 200) answered.add(url.split('?')[0]!)
    }
  expect([...answered]).toEqual(
    expect.arrayContaining([
      '/metrics',
      '/health/ready',
      '/api/audit',
      '/graphql',
      '/tiles/streets/15/25843/14147.json',
    ]),
  )
})

test('contract 29: it is in no line of the log and in no error, whatever fails', async () => {
  const { em } = server.engine
  const { world } = planted
  const failing = async (change: string, back: string, doing: () => Promise<void>) => {
    await rows(em, change)
    try {
      await doing()
    } finally {
      await rows(em, back)
    }
  }
  const fails = async (query: string, as: string | undefined, variables: object = {}) => {
    const { body, codes } = await ask(query, as, variables)
    expect([codes[0], body.includes(HIDDEN)]).toEqual(['INTERNAL_SERVER_ERROR', false])
  }
  const column = (from: string, to: string) => `alter table staff_member rename column ${from} to ${to}`
  await failing(column('office_phone', 'gone'), column('gone', 'office_phone'), async () => {
    const leader = 'query ($code: String!) { grid(code: $code) { leader { officePhone } } }'
    for (const as of [readers.keeper, ...readers.others.values()]) await fails(leader, as, { code: world.grid })
    await fails(`{ staffMembers(filter: { search: "${CANARY}" }) { totalCount } }`, readers.keeper)
  })
  // What PostgreSQL says of a row that it refuses has all of its values.
  const refused = (table: string, column: string) =>
    [
      `alter table ${table} add constraint canary check (${column} is distinct from '${CANARY}') not valid`,
      `alter table ${table} drop constraint canary`,
    ] as const
  const csv = (text: string) => ({ name: 'file.csv', base64: Buffer.from(text).toString('base64') })
  await failing(...refused('staff_member', 'office_phone'), async () => {
    const create = 'mutation ($input: CreateStaffMemberInput!) { createStaffMember(input: $input) { member { id } } }'
    await fails(create, readers.keeper, { input: { divisionCode: INSIDE, name: '乙', officePhone: CANARY } })
    const bring = 'mutation ($input: ImportStaffInput!) { importStaff(input: $input) { applied } }'
    await fails(bring, readers.keeper, { input: { within: INSIDE, file: csv(`name,phone\n丙,${CANARY}\n`) } })
  })
  await failing(...refused('service_station', 'phone'), async () => {
    const { longitude, latitude } = world.point
    const text = `code,kind,division,name,phone,longitude,latitude\nP-9,RED_POST,${INSIDE},驿站,${CANARY},${longitude},${latitude}\n`
    const send = 'mutation ($input: SendFileInput!) { sendFile(input: $input) { file { fileId } } }'
    const sent = { district: DISTRICT, size: Buffer.byteLength(text), start: 0, ...csv(text) }
    const { fileId } = (await ask(send, readers.keeper, { input: sent })).data.sendFile.file
    const start = 'mutation ($input: StartImportInput!) { startImport(input: $input) { job { id } } }'
    const { data } = await ask(start, readers.keeper, { input: { kind: 'STATIONS', district: DISTRICT, fileId } })
    const { state, error } = await ended(server, data.startImport.job.id, readers.keeper)
    expect([state, error]).toEqual(['FAILED', 'It failed by a fault of the program.'])
  })
  // What is typed and refused before it comes so far.
  for (const document of [
    `{ grid(code: "${CANARY}") { code } }`,
    `{ station(id: "${CANARY}") { id } }`,
    `{ accountLink(token: "${CANARY}") { username } }`,
    `{ nothing(phone: "${CANARY}") }`,
    `{ grid(code: "${CANARY}"`,
    `mutation { signIn(input: { username: "${CANARY}", password: "${CANARY}" }) { viewer { username } } }`,
  ])
    await ask(document, undefined)
  await server.app.inject({ url: `/${CANARY}?phone=${CANARY}` })
  const lines = log.join('\n')
  expect(log.length).toBeGreaterThan(asked.length * readers.others.size)
  expect(lines).toContain('a request failed on a bug')
  expect(lines).toContain('a job failed on a bug')
  expect(lines).not.toContain(HIDDEN)
  expect(await tablesWithCanary(server)).toEqual(keeping)
})
