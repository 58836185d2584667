import { type GraphQLSchema, getNamedType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSchema } from '../../src/serve/schema/schema.ts'
import { alike, fields, roots } from '../../src/viewer/access.ts'
import { type Operation, operations } from '../../src/viewer/operations.ts'
import { listenerOf } from '../listener.ts'
import { openServer, type TestServer } from '../server.ts'
import { type AskerOfRights, askersOf } from './askers.ts'
import { contextFields } from './context-fields.ts'
import { alikeDocuments, type Probe, probes, subscriptions } from './probes.ts'
import { makeOwn, type World, worldOf } from './world.ts'

let server: TestServer
let schema: GraphQLSchema
let askers: AskerOfRights[]
let world: World

beforeAll(async () => {
  server = await openServer('sample')
  schema = await createSchema()
  askers = await askersOf(server)
  world = await worldOf(
    server,
    askers.find(({ role, inside, everywhere }) => role === 'PLANNER' && inside && !everywhere)!.as!,
  )
})
afterAll(() => server.close())

const table = { ...roots, ...fields }
/** What a field is asked for, by what the table says that it needs or shows. */
const wanted = (field: string): readonly string[] => {
  const { needs = [], shows = [] } = table[field]!
  return typeof needs === 'string' ? [needs] : [...needs, ...shows]
}

test('every root and every field that looks at who asks stands in the table', () => {
  const types = [schema.getQueryType()!, schema.getMutationType()!, schema.getSubscriptionType()!]
  const there = types.flatMap(type => Object.keys(type.getFields()).map(name => `${type.name}.${name}`))
  expect(Object.keys(roots).sort()).toEqual(there.sort())
  expect([...Object.keys(fields), ...alike].sort()).toEqual(contextFields().sort())
})

test('whatever needs or shows something is asked for, by each way to be allowed it', () => {
  const ways = Object.entries({ ...probes, ...subscriptions }).map(([field, ways]) => [field, Object.keys(ways).sort()])
  const needed = Object.keys(table).filter(field => wanted(field).length > 0)
  expect(Object.fromEntries(ways)).toEqual(Object.fromEntries(needed.map(field => [field, [...wanted(field)].sort()])))
})

test('what is asked for alike is all that looks at nobody', () => {
  const asked = new Set<string>()
  const types = new TypeInfo(schema)
  for (const { document } of alikeDocuments)
    visit(
      parse(document),
      visitWithTypeInfo(types, {
        Field: ({ name }) => void asked.add(`${types.getParentType()?.name}.${name.value}`),
      }),
    )
  const open = Object.keys(roots).filter(field => field.startsWith('Query.') && wanted(field).length === 0)
  // One answers with who asks; the others are answers to writes, which are asked for there.
  const others = [
    'Query.viewer',
    'PlanEditsPayload.edits',
    'PlanEditsPayload.plan',
    'PlaceGrid.community',
    'PlanNet.crosswalk',
  ]
  const unasked = [...open, ...alike].filter(field => !asked.has(field) && !others.includes(field))
  expect(unasked, 'to be asked for in alikeDocuments of probes.ts').toEqual([])
})

/** Whether the table lets somebody do something to what lies inside. */
function may(
  { role, scope, inside, everywhere }: AskerOfRights,
  way: string,
  { ofAuthor }: Partial<Probe> = {},
): boolean {
  if (way === 'ACCOUNT') return role !== null
  if (way === 'ACCOUNT_OR_KEY') return role !== null || scope !== null
  const { roles, scopes, within } = operations[way as Operation]
  const isAllowed = role ? roles.includes(role) : scope !== null && scopes.includes(scope) && !ofAuthor
  return inside && isAllowed && (everywhere || within > 0)
}

/** Who is asked: those with a right to everything where less is not enough, as else they are like those inside. */
const askersFor = (way: string): AskerOfRights[] =>
  askers.filter(({ everywhere }) => !everywhere || (way in operations && operations[way as Operation].within === 0))

/** What comes of a write. */
function outcomeOf({ data, code }: Awaited<ReturnType<TestServer['ask']>>): string {
  if (code) return code
  const [payload] = Object.values(data) as { problems?: { code: string }[] }[]
  return payload?.problems?.[0]?.code ?? 'OK'
}

/** What should come of a write for somebody. */
function expected(asker: AskerOfRights, way: string, probe: Probe): string {
  const { passes, of } = probe
  if (!asker.as) return 'UNAUTHENTICATED'
  if (may(asker, way, probe)) return passes!
  if (of === 'ACCOUNT') return asker.role === 'ADMINISTRATOR' ? 'NOT_FOUND' : 'FORBIDDEN'
  return of === 'JOB' || (of === 'PLAN' && !may(asker, 'READ_DRAFTS')) ? 'NOT_FOUND' : 'FORBIDDEN'
}

const nameOf = ({ role, scope, inside, everywhere }: AskerOfRights) =>
  role || scope
    ? `${role ?? `a key to ${scope}`} ${everywhere ? 'everywhere' : inside ? 'inside' : 'outside'}`
    : 'a stranger'
const walked = Object.entries(probes).flatMap(([field, ways]) =>
  Object.entries(ways).map(([way, probe]) => [field, way, probe] as const),
)

test.each(walked)('contract 10: %s: %s is who the table says', async (field, way, probe) => {
  const found: Record<string, unknown> = {}
  const should: Record<string, unknown> = {}
  for (const asker of askersFor(way)) {
    if (probe.own && asker.accountId) await makeOwn(server, asker)
    const answer = await server.ask(probe.document, probe.input?.(world, asker), asker.as)
    const name = nameOf(asker)
    if (probe.passes) {
      found[name] = outcomeOf(answer)
      should[name] = expected(asker, way, probe)
    } else {
      // Whatever is hidden reads as if there were none: no error but that of what was named and isn’t there.
      const refused = table[field]!.needs ? ['UNAUTHENTICATED', 'FORBIDDEN'] : ['NOT_FOUND']
      const isHidden = !answer.code || refused.includes(answer.code)
      found[name] = JSON.stringify(answer.data ?? {}).includes(probe.shows!(world)) || (isHidden ? false : answer.code)
      should[name] = may(asker, way, probe)
    }
  }
  expect(found).toEqual(should)
})

test('what somebody has sent or started is told to nobody else, and to a key only if it did so itself', async () => {
  const of = (role: string | null, scope: string | null) =>
    askers.find(asker => asker.role === role && asker.scope === scope && asker.inside && !asker.everywhere)!
  const [planner, keeper, key] = [of('PLANNER', null), of('STATION_KEEPER', null), of(null, 'IMPORT')]
  const told = (field: string, way: string, { as }: AskerOfRights) => {
    const { document, input, shows } = probes[field]![way as Operation]!
    return server
      .ask(document, input!(world, {}), as)
      .then(({ data }) => JSON.stringify(data ?? {}).includes(shows!(world)))
  }
  for (const field of ['Query.importPreview', 'Job.result'])
    for (const own of [planner, keeper, key]) {
      await makeOwn(server, own)
      const readers = []
      for (const asker of [planner, keeper, key]) if (await told(field, 'IMPORT_STATIONS', asker)) readers.push(asker)
      expect(readers.map(nameOf)).toEqual([nameOf(own)])
    }
  // What the maker of a key does as a person is none of the key’s.
  await makeOwn(server, { accountId: key.accountId, keyId: null })
  expect(await told('Query.importPreview', 'IMPORT_STATIONS', key)).toBe(false)
})

test('what is open to everybody is answered alike, whoever asks', async () => {
  for (const { document, input } of alikeDocuments) {
    const answers = []
    for (const { inside, everywhere, as } of askers) {
      if (as && (everywhere || !inside)) continue
      const { data, errors } = await server.ask(document, input?.(world, {}), as)
      answers.push(JSON.stringify({ data, errors }))
    }
    expect(answers[0]).toContain('{"data":{')
    expect(answers[0]).not.toContain('errors')
    expect(new Set(answers).size).toBe(1)
  }
})

test('what can be listened to is heard by who the table says', async () => {
  await server.app.listen({ host: '127.0.0.1', port: 0 })
  for (const asker of askersFor('READ_DRAFTS')) {
    const client = listenerOf(server.app, asker.as)
    for (const [field, ways] of Object.entries(subscriptions))
      for (const [way, { document, input, shows }] of Object.entries(ways)) {
        const heard = client.iterate({ query: document, variables: input!(world, asker) })
        const first = await heard.next().catch(errors => errors)
        await heard.return!()
        const isHeard = JSON.stringify(first.value?.data ?? {}).includes(shows!(world))
        expect([field, way, nameOf(asker), isHeard]).toEqual([field, way, nameOf(asker), may(asker, way)])
      }
    await client.dispose()
  }
})

test('contract 11: what a right is to be is never taken from an input', async () => {
  // Those by which administrators give them.
  const givers = [
    'CreateAccountInput',
    'UpdateAccountInput',
    'AccountRightInput',
    'ResetPasswordInput',
    'EndAccountSessionsInput',
  ]
  for (const [name, type] of Object.entries(schema.getTypeMap()))
    if ('getFields' in type && name.endsWith('Input') && !givers.includes(name))
      expect(
        // What somebody is in a grid is no right.
        Object.values(type.getFields())
          .filter(field => String(getNamedType(field.type)) !== 'StaffRole')
          .map(({ name }) => name)
          .filter(field => /^(role|roles|rights|accountId|authorId|demo)$/.test(field)),
        name,
      ).toEqual([])
})
