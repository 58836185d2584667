import { randomUUID } from 'node:crypto'
import { getNamedType, getNullableType, isInputObjectType, isNonNullType, isObjectType, isScalarType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rows } from '../src/database/rows.ts'
import { createSchema } from '../src/serve/schema/schema.ts'
import { openServer, type TestServer } from './server.ts'

let server: TestServer
let planner: string
let point: unknown

beforeAll(async () => {
  server = await openServer('sample')
  planner = await server.signIn('nanning')
  const { data } = await server.ask(
    '{ stations(filter: { within: "530302001" }, first: 1) { edges { node { location } } } }',
  )
  point = data.stations.edges[0].node.location
})
afterAll(() => server.close())

const station = (more: object = {}) => ({ kind: 'RED_POST', name: '幂等驿站', location: point, ...more })
const CREATE = 'mutation ($input: CreateStationInput!) { createStation(input: $input) { station { id version name } } }'
const create = (input: object, cookie: string | undefined = planner) => server.ask(CREATE, { input }, cookie)
const count = async (name = '幂等驿站') => {
  const { data } = await server.ask('query ($name: String) { stations(filter: { search: $name }) { totalCount } }', {
    name,
  })
  return data.stations.totalCount
}

describe('every mutation', async () => {
  const mutations = Object.values((await createSchema()).getMutationType()!.getFields())

  test.each(mutations.map(field => [field.name, field] as const))(
    '%s takes one input and may fail alone',
    (name, field) => {
      const type = name[0]!.toUpperCase() + name.slice(1)
      expect(field.args.map(({ name }) => name)).toEqual(['input'])
      const input = field.args[0]!.type
      expect(isNonNullType(input)).toBe(true)
      const named = getNamedType(input)
      expect(named.name).toBe(`${type}Input`)
      if (!isInputObjectType(named)) throw new Error('not an input')
      const key = named.getFields().idempotencyKey
      expect(String(key?.type)).toBe('String')
      expect(isScalarType(getNullableType(key!.type))).toBe(true)
      expect(isNonNullType(field.type), 'the root is nullable').toBe(false)
      expect(isObjectType(field.type)).toBe(true)
      expect(String(field.type)).toBe(`${type}Payload`)
    },
  )
})

test('of two mutations in one request the good one is done and answered, the bad one is null with its error', async () => {
  const answer = await server.ask(
    `mutation ($good: CreateStationInput!, $bad: CreateStationInput!) {
       a: createStation(input: $good) { station { name } }
       b: createStation(input: $bad) { station { name } }
     }`,
    { good: station({ name: '好驿站' }), bad: station({ name: '' }) },
    planner,
  )
  expect(answer.data).toEqual({ a: { station: { name: '好驿站' } }, b: null })
  expect(answer.errors).toMatchObject([{ path: ['b'], extensions: { code: 'BAD_USER_INPUT' } }])
  expect(answer.status).toBe(200)
  expect(await count('好驿站')).toBe(1)
})

describe('contract 22: a request with a key', () => {
  test('is done once, however often and at whatever time it comes, and answered alike', async () => {
    const input = station({ idempotencyKey: randomUUID() })
    const first = await create(input)
    expect(first.errors).toBeUndefined()
    const again = await Promise.all([1, 2, 3].map(() => create(input)))
    const reordered = await create(Object.fromEntries(Object.entries(input).reverse()))
    for (const answer of [...again, reordered]) expect(answer.data).toEqual(first.data)
    expect(await count()).toBe(1)
  })

  test('is done once when its duplicates come at the same moment', async () => {
    const input = station({ name: '同时驿站', idempotencyKey: randomUUID() })
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => create(input)))
    for (const answer of answers) expect(answer.data).toEqual(answers[0]!.data)
    expect(await count('同时驿站')).toBe(1)
  })

  test('is refused when the key was another request’s', async () => {
    const idempotencyKey = randomUUID()
    const { id, version } = (await create(station({ name: '键驿站', idempotencyKey }))).data.createStation.station
    const others = [
      await create(station({ name: '别的驿站', idempotencyKey })),
      await server.ask(
        'mutation ($input: DeleteStationInput!) { deleteStation(input: $input) { stationId } }',
        { input: { id, version, idempotencyKey } },
        planner,
      ),
    ]
    for (const other of others) {
      expect(other.data).toMatchObject({})
      expect(other.status).toBe(422)
      expect(other.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'KEY_REUSED' })
    }
    expect(await count('别的驿站')).toBe(0)
  })

  test('means nothing to another account', async () => {
    const idempotencyKey = randomUUID()
    await create(station({ name: '甲键驿站', idempotencyKey }))
    const other = await create(station({ name: '乙键驿站', idempotencyKey }), await server.signIn('qilin'))
    expect(other.data.createStation.station.name).toBe('乙键驿站')
  })

  test('that failed may be sent again, mended', async () => {
    const idempotencyKey = randomUUID()
    expect((await create(station({ name: '', idempotencyKey }))).code).toBe('BAD_USER_INPUT')
    expect((await create(station({ name: '改好驿站', idempotencyKey }))).errors).toBeUndefined()
  })

  test('to delete or change a station is answered alike although its version has gone', async () => {
    const { id } = (await create(station({ name: '删驿站' }))).data.createStation.station
    const ask = (mutation: string, type: string, wanted: string, input: object) =>
      server.ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${wanted} } }`, { input }, planner)
    const update = { id, version: 1, name: '删改驿站', idempotencyKey: randomUUID() }
    const remove = { id, version: 2, idempotencyKey: randomUUID() }
    for (let time = 0; time < 2; time++)
      expect(
        (await ask('updateStation', 'UpdateStationInput', 'station { version }', update)).data.updateStation,
      ).toEqual({ station: { version: 2 } })
    for (let time = 0; time < 2; time++)
      expect(
        (await ask('deleteStation', 'DeleteStationInput', 'stationId version', remove)).data.deleteStation,
      ).toEqual({
        stationId: id,
        version: 3,
      })
    const late = await ask('updateStation', 'UpdateStationInput', 'station { name }', update)
    expect(late.data.updateStation.station.name).toBe('删改驿站')
  })

  test('to begin a plan begins one', async () => {
    const input = { divisionCode: '530302001', name: '幂等方案', idempotencyKey: randomUUID() }
    const begin = () =>
      server.ask(
        'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } } }',
        { input },
        planner,
      )
    const first = await begin()
    expect((await begin()).data).toEqual(first.data)
    const comment = { planId: first.data.createPlan.plan.id, text: '好', idempotencyKey: randomUUID() }
    const say = () =>
      server.ask(
        'mutation ($input: CommentPlanInput!) { commentPlan(input: $input) { plan { version comments { text } } } }',
        { input: comment },
        planner,
      )
    const said = await say()
    expect(said.data.commentPlan.plan.comments).toHaveLength(1)
    expect((await say()).data).toEqual(said.data)
  })

  test('to import is done once', async () => {
    const input = {
      kind: 'STATIONS',
      district: '530302',
      idempotencyKey: randomUUID(),
      features: {
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            geometry: point,
            properties: { code: 'ONCE-1', name: '一次驿站', kind: 'RED_POST', division: '530302001' },
          },
        ],
      },
    }
    const cookie = await server.signIn('qilin')
    const bring = () =>
      server.ask(
        'mutation ($input: ImportFeaturesInput!) { importFeatures(input: $input) { applied created unchanged } }',
        { input },
        cookie,
      )
    const first = await bring()
    expect(first.data?.importFeatures, JSON.stringify(first.errors)).toEqual({
      applied: true,
      created: 1,
      unchanged: 0,
    })
    expect((await bring()).data).toEqual(first.data)
  })

  test.each(['short', 'x'.repeat(101), 'with a space', '键键键键键键键键'])('“%s” is no key', async idempotencyKey => {
    const answer = await create(station({ idempotencyKey }))
    expect(answer).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' })
    expect(answer.errors![0]!.extensions.argument).toBe('idempotencyKey')
  })

  test('is forgotten after its time', async () => {
    const idempotencyKey = randomUUID()
    await create(station({ name: '旧键驿站', idempotencyKey }))
    await rows(server.engine.em, `update request set created_at = now() - interval '31 days' where key = $1`, [
      idempotencyKey,
    ])
    await create(station({ name: '新键驿站', idempotencyKey: randomUUID() }))
    expect(await rows(server.engine.em, 'select key from request where key = $1', [idempotencyKey])).toEqual([])
  })
})
