import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rows } from '../src/database/rows.ts'
import { nodeTypes } from '../src/graphql/global-id.ts'
import { createSchema } from '../src/serve/schema/schema.ts'
import { openServer, type TestServer } from './server.ts'

let server: TestServer
let schema: GraphQLSchema
let codes: Set<string>
let ids: Record<string, string>
let planner: string

beforeAll(async () => {
  server = await openServer('sample')
  planner = await server.signIn('nanning')
  // Administers everything too: what only administrators may do is reached as well.
  await rows(
    server.engine.em,
    `insert into account_right (account_id, role, division_code) select id, 'ADMINISTRATOR', '' from account where username = 'nanning' returning 1`,
  )
  const other = `select 'Account:' || id as id from account where username = 'qilin-review'`
  const [account] = await rows<{ id: string }>(server.engine.em, other)
  schema = await createSchema()
  codes = new Set((schema.getType('ErrorCode') as GraphQLEnumType).getValues().map(({ name }) => name))
  const { data } = await server.ask(
    '{ grids(first: 1) { edges { node { id } } } stations(first: 1, filter: { within: "530302001" }) { edges { node { id } } } division(code: "530302") { id } }',
  )
  ids = {
    grid: data.grids.edges[0].node.id,
    station: data.stations.edges[0].node.id,
    division: data.division.id,
    account: account!.id,
  }
})
afterAll(() => server.close())

/** Stands for 1e400 in a body, which is JSON but no number of JavaScript's. */
const HUGE = '⟪1e400⟫'
const NIL = '00000000-0000-4000-8000-000000000000'
const texts = [
  '',
  'a\0b',
  'a\udfffb',
  '\u202e🏘',
  "'; --",
  '%_\\',
  '(?<[',
  '-1',
  '2026-02-30',
  'eyJ9.aaaaaaaaaaaé',
  'x'.repeat(9_000),
]
const named = [...nodeTypes, 'Nothing'].map(type => `${type}:${NIL}`)
const world = [
  [-180, -90],
  [180, -90],
  [180, 90],
  [-180, 90],
  [-180, -90],
]
const point = (...coordinates: unknown[]) => ({ type: 'Point', coordinates })

const nasty: Record<string, unknown[]> = {
  String: [...texts, 0, true, {}, []],
  ID: [...texts, ...named, 'Plan:', `Plan:${NIL.toUpperCase()}x`, 0, -1, 2 ** 53, 1.5],
  Int: [0, -1, 1001, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 1.5, '1', true, HUGE],
  Float: [0, -0, 1e308, -1e308, 5e-324, 181, '1', HUGE],
  Boolean: [true, false, 'true', 1],
  Date: [
    '2026-02-30',
    '99999-01-01',
    '0000-00-00',
    '9999-12-31',
    '1000-01-01',
    '9000-01-01',
    '2199-12-31',
    '',
    'a\0',
    20261121,
  ],
  DateTimeISO: [
    ...['2026-02-30T00:00:00Z', '+099999-01-01T00:00:00Z', '0000-01-01T00:00:00Z', '-000001-01-01T00:00:00Z'],
    ...['9999-12-31T23:59:59Z', '2026-11-26', 'now', '', 'a\0', 0, 1e20],
  ],
  GeoJSON: [
    ...[{}, [], 'text', 1, point(), point(HUGE, 1), point(200, 95), point(103.8), point('1', '2'), point(0, 0)],
    ...[
      { type: 'a\0' },
      { type: 'Polygon', coordinates: [world] },
      { type: 'FeatureCollection', features: [null, {}] },
    ],
    {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', geometry: point(103.8, 25.5), properties: { code: 'a\0', name: '\ud800', kind: [] } },
      ],
    },
  ],
  Edit: [{}, [], 'text', 1, { type: 'moveVertex' }, { type: 'moveVertex', from: [HUGE, 0], to: ['\0', null] }],
}

/** What an argument may well be, so that a nasty one beside it is reached. */
function usual(type: GraphQLInputType, name: string): unknown {
  if (isNonNullType(type)) return usual(type.ofType, name)
  if (isListType(type)) return [usual(type.ofType, name)]
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(field => isNonNullType(field.type))
        .map(field => [field.name, usual(field.type, field.name)]),
    )
  const known: Record<string, unknown> = {
    id: ids.station,
    planId: ids.plan,
    accountId: ids.account,
    rights: [{ role: 'VIEWER', divisionCode: '530302001' }],
    code: '530302',
    divisionCode: '530302001',
    district: '530302',
    longitude: 103.8,
    latitude: 25.5,
    west: 103,
    east: 104,
    south: 25,
    north: 26,
    features: { type: 'FeatureCollection', features: [] },
    location: point(103.8, 25.5),
  }
  const standard: Record<string, unknown> = {
    String: '530302001',
    ID: ids.grid,
    Int: 1,
    Float: 1,
    Boolean: true,
    Date: '2026-11-26',
    DateTimeISO: '2026-11-26T00:00:00Z',
    GeoJSON: point(103.8, 25.5),
    Edit: { type: 'renameGrid', grid: ids.grid, name: '甲' },
  }
  return known[name] ?? standard[getNamedType(type).name]
}

/** What an argument should never be, each beside what else the argument needs. */
function* nastyValues(type: GraphQLInputType, name: string): Generator<unknown> {
  if (isNonNullType(type)) yield* nastyValues(type.ofType, name)
  else {
    yield null
    if (isListType(type)) {
      yield* [[], [null], Array.from({ length: 600 }, () => usual(type.ofType, name))]
      for (const value of nastyValues(type.ofType, name)) yield [value]
    } else if (isInputObjectType(type)) {
      yield* [{}, [], 'text', { nothing: 1 }]
      for (const field of Object.values(type.getFields()))
        for (const value of nastyValues(field.type, field.name))
          yield { ...(usual(type, name) as object), [field.name]: value }
    } else if (isEnumType(type)) yield* [...type.getValues().map(({ name }) => name), 'NOPE', '', 'a\0', 0]
    else yield* nasty[type.name] ?? [`no nasty values are known for ${type.name}`]
  }
}

const takesNothing = ({ args }: GraphQLField<unknown, unknown>) => args.every(({ type }) => !isNonNullType(type))

/** Some of what a field answers, so that it is made. */
function selection(type: GraphQLOutputType, depth = 1): string {
  const of = getNamedType(type)
  if (!isCompositeType(of)) return ''
  if (!isObjectType(of)) return '{ __typename }'
  const fields = Object.values(of.getFields()).filter(field => takesNothing(field))
  const parts = fields.flatMap(field => {
    if (!isCompositeType(getNamedType(field.type))) return [field.name]
    return depth > 0 ? [`${field.name} ${selection(field.type, depth - 1)}`] : []
  })
  return `{ ${['__typename', ...parts].join(' ')} }`
}

/** A way to one thing of each type from the query's root, as the text before and after its field. */
function waysTo(): Map<string, [string, string]> {
  const ways = new Map<string, [string, string]>([['Query', ['', '']]])
  for (const [name, [before, after]] of ways) {
    const type = schema.getType(name) as GraphQLObjectType
    for (const field of Object.values(type.getFields())) {
      const to = getNamedType(field.type)
      if (!isObjectType(to) || ways.has(to.name)) continue
      const given = field.args
        .filter(({ type }) => isNonNullType(type))
        .map(({ name, type }) => `${name}: ${literal(usual(type, field.name === 'plan' ? 'planId' : name))}`)
      ways.set(to.name, [`${before} ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} {`, `}${after}`])
    }
  }
  return ways
}

const literal = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(literal).join(', ')}]`
    : typeof value === 'object' && value !== null
      ? `{ ${Object.entries(value)
          .map(([name, inner]) => `${name}: ${literal(inner)}`)
          .join(', ')} }`
      : JSON.stringify(value)

interface Case {
  readonly what: string
  readonly query: string
  readonly variables: Record<string, unknown>
}

function* casesOf(operation: string, field: GraphQLField<unknown, unknown>, [before, after]: [string, string]) {
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ')
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
  const query = `${operation} (${declared}) { ${before} ${field.name}(${passed}) ${selection(field.type)} ${after} }`
  const needed = (but: GraphQLArgument) =>
    Object.fromEntries(
      field.args
        .filter(arg => arg !== but && isNonNullType(arg.type))
        .map(({ name, type }) => [name, usual(type, name)]),
    )
  for (const arg of field.args)
    for (const value of nastyValues(arg.type, arg.name))
      yield {
        what: `${field.name}.${arg.name} = ${JSON.stringify(value).slice(0, 120)}`,
        query,
        variables: { ...needed(arg), [arg.name]: value },
      } satisfies Case
}

/** What is wrong with the answer to a case; nothing when it is as it should be. */
async function flawOf({ what, query, variables }: Case, cookie: string | undefined): Promise<string | undefined> {
  const answer = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    payload: JSON.stringify({ query, variables }).replaceAll(`"${HUGE}"`, '1e400'),
  })
  if (!/^application\/(graphql-response\+)?json/.test(String(answer.headers['content-type'])))
    return `${what}: ${answer.headers['content-type']}`
  const { errors = [] } = answer.json() as { errors?: { message: string; extensions?: { code?: string } }[] }
  for (const { message, extensions } of errors) {
    if (!codes.has(extensions?.code ?? '') || extensions?.code === 'INTERNAL_SERVER_ERROR')
      return `${what}: ${extensions?.code} ${message}`
    if (message.length > 12_000) return `${what}: a message of ${message.length} characters`
  }
  return answer.statusCode >= 500 ? `${what}: ${answer.statusCode}` : undefined
}

async function flawsOf(cases: Iterable<Case>, cookie?: string): Promise<string[]> {
  const flaws: string[] = []
  for (const one of cases) {
    const flaw = await flawOf(one, cookie)
    if (flaw) flaws.push(flaw)
  }
  return flaws
}

const planOf = async (): Promise<string> => {
  const { data } = await server.ask(
    'mutation { createPlan(input: { divisionCode: "530302001", name: "难" }) { plan { id } } }',
    {},
    planner,
  )
  return data.createPlan.plan.id
}

/** Columns that keep a text which no parser of texts has seen: it turns what follows around, or is as long as nobody may make it. */
async function columnsOfUnboundedText(): Promise<string[]> {
  const { em } = server.engine
  const columns = await rows<{ of: string; name: string }>(
    em,
    `select table_name as of, column_name as name from information_schema.columns
     where table_schema = 'public' and data_type in ('text', 'character varying')`,
  )
  const found: string[] = []
  for (const { of, name } of columns) {
    const kept = await rows(
      em,
      `select 1 from "${of}" where "${name}" like '%' || chr(8238) || '%' or "${name}" like repeat('x', 40) || '%' limit 1`,
    )
    if (kept.length > 0) found.push(`${of}.${name}`)
  }
  return found
}

/** All cases for a planner; for a stranger, who is refused or reads the same, every ninth. */
const askers = [
  ['a stranger', 9],
  ['a planner', 1],
] as const

function* everyNth<T>(n: number, all: Iterable<T>): Generator<T> {
  let index = 0
  for (const one of all) if (index++ % n === 0) yield one
}

test.each(askers)(
  '%s gets no answer of a query that is not foreseen',
  async (who, nth) => {
    ids.plan = await planOf()
    const cookie = who === 'a planner' ? planner : undefined
    const flaws: string[] = []
    for (const [name, way] of waysTo())
      for (const field of Object.values((schema.getType(name) as GraphQLObjectType).getFields()))
        flaws.push(...(await flawsOf(everyNth(nth, casesOf('query', field, way)), cookie)))
    expect(flaws).toEqual([])
  },
  600_000,
)

test.each(askers)(
  '%s gets no answer of a mutation that is not foreseen',
  async (who, nth) => {
    const fields = Object.values(schema.getMutationType()!.getFields())
    const cookie = who === 'a planner' ? planner : undefined
    // What signs out, or locks out who guesses too often, comes last.
    const rank = ({ name }: { name: string }) => (name.startsWith('sign') ? 1 : 0)
    const flaws: string[] = []
    for (const field of fields.sort((a, b) => rank(a) - rank(b))) {
      if (rank(field) === 0) ids.plan = await planOf()
      flaws.push(...(await flawsOf(everyNth(nth, casesOf('mutation', field, ['', ''])), cookie)))
    }
    expect(flaws).toEqual([])
    expect(await columnsOfUnboundedText()).toEqual([])
  },
  600_000,
)
