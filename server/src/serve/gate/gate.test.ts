import 'reflect-metadata'
import { type DocumentNode, getIntrospectionQuery, parse, print } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import * as generated from '../../../../web/src/api/generated/graphql.ts'
import { MAX_MESSAGE } from '../execute/subscriptions.ts'
import { createSchema } from '../schema/schema.ts'
import { bodyTooLarge } from './body/body-limit.ts'
import { MAX_COST } from './cost/max-cost.ts'
import { shapeOf } from './document/document-shape.ts'
import { LIMITS } from './document/limits.ts'
import { scanText } from './document/scan-text.ts'
import { type Asked, Gate, isRefused } from './gate.ts'

let gate: Gate

beforeAll(async () => {
  gate = new Gate(await createSchema())
})

const admit = (text: string, asked: Partial<Asked> = {}) =>
  gate.admit({
    text,
    operationName: undefined,
    variables: {},
    stranger: true,
    kinds: ['query', 'mutation', 'subscription'],
    ...asked,
  })

const costOf = (text: string, variables: Record<string, unknown> = {}): number => {
  const admitted = admit(text, { variables })
  if (!isRefused(admitted)) return admitted.cost
  expect(admitted[0]!.extensions.code, admitted[0]!.message).toBe('COST_EXCEEDED')
  return admitted[0]!.extensions.cost as number
}

const refusalOf = (text: string) => {
  const admitted = admit(text)
  return isRefused(admitted) ? { message: admitted[0]!.message, ...admitted[0]!.extensions } : undefined
}

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ')

describe('the documents of our own pages', () => {
  const documents = Object.entries(generated)
    .filter(([name]) => name.endsWith('Document'))
    .map(([name, document]) => ({ name, text: print(document as unknown as DocumentNode) }))

  test('lie below half of every limit, with the largest pages', () => {
    expect(documents.length).toBeGreaterThan(50)
    const measured = documents.map(({ name, text }) => ({
      name,
      cost: costOf(text, { first: 1000 }),
      ...scanText(text, LIMITS),
      ...shapeOf(parse(text)),
    }))
    for (const [limit, most] of [...Object.entries(LIMITS), ['cost', MAX_COST] as const]) {
      const key = limit as keyof (typeof measured)[number]
      const [largest] = measured.toSorted((a, b) => Number(b[key]) - Number(a[key]))
      console.log(`${limit}: ${largest![key]} of ${most} in ${largest!.name}`)
      expect(Number(largest![key]), `${limit} of ${largest!.name}`).toBeLessThan(most / 2)
    }
  })

  test('and so does the longest line that a planner draws', () => {
    const { text } = documents.find(({ name }) => name === 'DrawInPlanDocument')!
    const path = Array.from({ length: 2_000 }, (_, i) => [1_038_000_000 + i, 254_900_000])
    const edits = [{ type: 'reshapeBoundary', path }]
    const cost = costOf(text, { input: { planId: 'Plan:x', version: 1, key: 'x', edits } })
    expect(cost).toBeGreaterThan(6_000)
    expect(cost).toBeLessThan(MAX_COST / 2)
    const body = JSON.stringify({
      query: text,
      variables: { input: { planId: 'Plan:x', version: 1, key: 'x', edits } },
    })
    expect(body.length).toBeLessThan(Number(bodyTooLarge().extensions.limit) / 2)
  })

  test('and so do the body and the message in which one is sent, and the time in which it is let in the first time', async () => {
    const fresh = new Gate(await createSchema())
    const times = documents.map(({ name, text }) => {
      const began = performance.now()
      fresh.admit({
        text,
        operationName: undefined,
        variables: { first: 1000 },
        stranger: false,
        kinds: ['query', 'mutation', 'subscription'],
      })
      const most = /^\s*subscription/.test(text) ? MAX_MESSAGE : Number(bodyTooLarge().extensions.limit)
      expect(JSON.stringify({ query: text }).length, name).toBeLessThan(most / 2)
      return performance.now() - began
    })
    // What takes longer than 200 ms would let nobody else in meanwhile.
    const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
    expect(median).toBeLessThan(100)
  })

  test('and so does the question that tools ask for the schema, which a stranger may not', () => {
    const text = getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, inputValueDeprecation: true })
    const admitted = admit(text, { stranger: false })
    expect(isRefused(admitted) ? admitted[0]!.message : admitted.cost).toBeLessThan(MAX_COST / 2)
    expect(refusalOf(text)).toMatchObject({ code: 'FORBIDDEN' })
    expect(
      refusalOf('query { node(id: "x") { ... on Plan { __typename } } s: __type(name: "Plan") { name } }'),
    ).toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('contract 3, 4: what is written to stop the server is refused before it is run', () => {
  const deep = (levels: number, field = 'parent') =>
    `{ division(code: "5") ${`{ ${field} `.repeat(levels)} { name } ${'}'.repeat(levels)} }`
  const chain = (levels: number, step: (next: string) => string) =>
    `{ division(code: "5") { ...E0 } } ${times(levels, i => `fragment E${i} on Division { ${step(`...E${i + 1}`)} }`)} fragment E${levels} on Division { name }`

  test.each([
    ['101 aliases', `{ ${times(101, i => `a${i}: __typename`)} }`, { limit: 'aliases' }],
    [
      '101 aliases below the root',
      `{ division(code: "5") { ${times(101, i => `a${i}: name`)} } }`,
      { limit: 'aliases' },
    ],
    ['500 times the same field', `{ division(code: "5") { ${'name '.repeat(500)} } }`, { limit: 'repeats' }],
    [
      'the same field in 200 inline fragments',
      `{ division(code: "5") { ${'... { name } '.repeat(200)} } }`,
      { limit: 'repeats' },
    ],
    [
      'the same fragment 200 times',
      `{ division(code: "5") { ${'...F '.repeat(200)} } } fragment F on Division { name }`,
      { limit: 'repeats' },
    ],
    ['10 unknown directives', `{ __typename ${times(10, i => `@d${i}`)} }`, { code: 'GRAPHQL_VALIDATION_FAILED' }],
    ['300 directives', `{ __typename ${'@a '.repeat(300)} }`, { limit: 'directives' }],
    ['depth 30', deep(30), { limit: 'depth' }],
    ['depth 30 through fragments', chain(30, next => `parent { ${next} }`), { limit: 'depth' }],
    ['20 levels that double', chain(19, next => `a: parent { ${next} } b: parent { ${next} }`), { limit: 'depth' }],
    [
      '17 levels that double',
      chain(17, next => `a: parent { ${next} } b: parent { ${next} }`),
      { code: 'COST_EXCEEDED' },
    ],
    ['40 levels that double without depth', chain(40, next => `${next} ... { ${next} }`), { limit: 'repeats' }],
    [
      '28 fragments that each spread all others',
      `{ division(code: "5") { ...F0 } } ${times(28, i => `fragment F${i} on Division { ${times(28 - i, j => `...F${i + j + 1}`)} name }`)} fragment F28 on Division { name }`,
      { code: 'COST_EXCEEDED' },
    ],
    [
      'a circle of fragments',
      '{ division(code: "5") { ...A } } fragment A on Division { parent { ...B } } fragment B on Division { parent { ...A } }',
      { limit: 'depth' },
    ],
    [
      'a fragment within itself',
      '{ division(code: "5") { ...A } } fragment A on Division { ...A }',
      { limit: 'depth' },
    ],
    ['100 fields at the root', `{ ${times(50, () => 'viewer { username }')} }`, { limit: 'repeats' }],
    [
      '30 different fields at the root through fragments',
      `{ ${times(5, i => `...F${i}`)} } ${times(5, i => `fragment F${i} on Query { ${times(5, j => `a${i}b${j}: viewer { username }`)} }`)}`,
      { limit: 'rootFields' },
    ],
    ['20,000 braces', '{a'.repeat(20_000), { limit: 'characters' }],
    ['5,000 braces', '{a'.repeat(5_000), { limit: 'nesting' }],
    [
      '9,000 brackets in a literal',
      `{ grids(filter: { intersects: ${'['.repeat(9_000)} }) { totalCount } }`,
      { limit: 'nesting' },
    ],
    [
      '9,000 brackets in a type',
      `query ($a: ${'['.repeat(9_000)}Int${']'.repeat(9_000)}) { __typename }`,
      { limit: 'nesting' },
    ],
    ['3,000 short fields', `{ ${times(3_000, i => `a${i % 7}`)} }`, { limit: 'tokens' }],
    ['a long comment', `{ __typename } #${'x'.repeat(30_000)}`, { limit: 'characters' }],
    ['a long name', `{ ${'x'.repeat(30_000)} }`, { limit: 'characters' }],
    ['what is no GraphQL', '{ division( ', { code: 'GRAPHQL_PARSE_FAILED' }],
    ['a broken token', '{ "unfinished', { code: 'GRAPHQL_PARSE_FAILED' }],
    [
      'contract 8: a subscription of many fields',
      `subscription { ${times(30, i => `a${i}: planEvents(planId: "x") { __typename }`)} }`,
      { limit: 'rootFields' },
    ],
  ])('%s', (_, text, refusal) => {
    expect(refusalOf(text)).toMatchObject(refusal)
  })

  test('an unknown field is not guessed at for strangers, but for others', () => {
    expect(refusalOf('{ divisio(code: "5") { name } }')!.message).toBe('Cannot query field "divisio" on type "Query".')
    const told = admit('{ divisio(code: "5") { name } }', { stranger: false })
    expect(isRefused(told) && told[0]!.message).toContain('Did you mean')
  })
})

describe('cost', () => {
  test('grows with `first`, written, given or left to its default', () => {
    const page = (first: string) =>
      `query ($n: Int = 30) { stations(${first}) { edges { node { name } } } unused: changes(first: $n) { pageInfo { endCursor } } }`
    expect(costOf(page('first: 100')) - costOf(page('first: 99'))).toBe(3)
    expect(costOf(page('first: $n'), { n: 100 })).toBe(costOf(page('first: 100')))
    expect(costOf(page('first: $n'))).toBe(costOf(page('first: 30')))
    expect(costOf(page('after: null'))).toBe(costOf(page('first: 50')))
    expect(costOf('{ nearestStations(point: { longitude: 1, latitude: 1 }) { edges { distance } } }')).toBe(
      500 + 10 * 2,
    )
  })

  test.each([1e9, -5, 0, null, 'x', Number.POSITIVE_INFINITY])(
    'a page of %s costs no less than nothing and no more than the largest',
    n => {
      const cost = costOf('query ($n: Int) { stations(first: $n) { edges { node { name } } } }', { n })
      expect(cost).toBeGreaterThan(500)
      expect(cost).toBeLessThanOrEqual(500 + 3 * 1000)
    },
  )

  test('multiplies through nested lists', () => {
    expect(
      refusalOf(
        '{ grids { edges { node { community { parent { parent { grids(first: 1000) { edges { node { name } } } } } } } } } }',
      ),
    ).toMatchObject({
      code: 'COST_EXCEEDED',
      cost: expect.any(Number),
      limit: MAX_COST,
    })
  })

  test('weighs boundaries, comparisons and timelines', () => {
    const page = (field: string) => costOf(`{ grids(first: 1000) { edges { node { ${field} } } } }`)
    expect(page('boundary')).toBeGreaterThan(2 * page('name'))
    expect(
      refusalOf(`{ ${times(10, i => `a${i}: coverageDiff(within: "530302", from: {}, to: {}) { linesBefore }`)} }`),
    ).toMatchObject({ code: 'COST_EXCEEDED' })
    expect(refusalOf('{ divisions(first: 1000) { edges { node { summary { grids } } } } }')).toMatchObject({
      code: 'COST_EXCEEDED',
    })
  })

  describe('of what variables bring', () => {
    const polygon = (points: number) => ({
      type: 'Polygon',
      coordinates: [Array.from({ length: points }, (_, i) => [103 + i / 1e5, 25])],
    })
    const grids = (roots: number) =>
      `query ($g: GeoJSON) { ${times(roots, i => `a${i}: grids(filter: { intersects: $g }) { totalCount }`)} }`

    test('grows with the points of a polygon, and with how often it is used', () => {
      const alone = costOf(grids(1), { g: polygon(1_000) }) - costOf(grids(1))
      expect(alone).toBeGreaterThan(20_000)
      expect(alone).toBeLessThan(MAX_COST / 2)
      expect((costOf(grids(1), { g: polygon(2_000) }) - costOf(grids(1))) / alone).toBeCloseTo(2, 1)
      expect(costOf(grids(20), { g: polygon(1_000) }) - costOf(grids(20))).toBe(20 * alone)
      expect(costOf(grids(1), { g: polygon(9_000) })).toBeGreaterThan(MAX_COST)
    })

    test('is the same wherever in the variables it stands', () => {
      const g = polygon(1_000)
      const whole = 'query ($f: GridFilter) { grids(filter: $f) { totalCount } }'
      expect(costOf(whole, { f: { intersects: g } })).toBe(costOf(grids(1), { g }) + 1)
    })

    test('is not remembered of others, nor theirs of it', () => {
      const text = grids(2)
      const little = costOf(text, { g: polygon(4) })
      const much = costOf(text, { g: polygon(500) })
      expect(much).toBeGreaterThan(little + 20_000)
      expect(costOf(text, { g: polygon(4) })).toBe(little)
      expect(costOf(text, { g: polygon(500) })).toBe(much)
    })

    test.each([
      ['kinds', '[StationKind!]', 'stations(filter: { kinds: $v })', Array(22_000).fill('RED_POST')],
      ['serviceItems', '[String!]', 'stations(filter: { serviceItems: $v })', Array(22_000).fill('x')],
      ['states', '[PlanState!]', 'plans(filter: { states: $v })', Array(22_000).fill('DRAFT')],
      ['a text', 'String', 'stations(filter: { search: $v })', 'x'.repeat(240_000)],
      [
        'empty lists in each other',
        'GeoJSON',
        'grids(filter: { intersects: $v })',
        { coordinates: Array(50_000).fill([]) },
      ],
    ])('%s: too much when many fields share it', (_, type, field, v) => {
      const roots = `query ($v: ${type}) { ${times(20, i => `a${i}: ${field} { totalCount }`)} }`
      expect(costOf(roots, { v })).toBeGreaterThan(costOf(roots) + 40_000)
    })

    test('within lists it counts for each item', () => {
      const text =
        'query ($k: [StationKind!]) { divisions(first: 10) { edges { node { stations(filter: { kinds: $k }) { totalCount } } } } }'
      const k = Array(1_000).fill('RED_POST')
      expect(costOf(text, { k }) - costOf(text)).toBeGreaterThan(10_000)
    })

    test('the file of an import is none of it: that is said of the import', () => {
      const text = 'mutation ($input: ImportFeaturesInput!) { importFeatures(input: $input) { rows } }'
      const input = (base64: string) => ({ input: { kind: 'GRIDS', district: '530302', file: { name: 'x', base64 } } })
      expect(costOf(text, input('A'.repeat(1_000_000))) - costOf(text, input('A'))).toBeLessThan(20)
      expect(costOf(text, { input: { features: { features: Array(100_000).fill({}) } } })).toBeLessThan(MAX_COST / 2)
    })
  })

  test('is the same with fragments and with what they stand for', () => {
    const grid = 'name boundary community { name parent { ...D } }'
    const withFragments = `{ grids(first: 7) { ...P } } fragment P on GridConnection { edges { ...E } totalCount } fragment E on GridEdge { node { ...G } cursor } fragment G on Grid { ${grid} } fragment D on Division { code summary { grids } }`
    const written = `{ grids(first: 7) { edges { node { ${grid.replace('...D', 'code summary { grids }')} } cursor } ... on GridConnection { totalCount } } }`
    expect(costOf(withFragments)).toBe(costOf(written))
  })
})

test('an operation is found by its name, and its kind may be asked here', () => {
  const text = 'query A { __typename } mutation B { __typename }'
  expect(refusalOf(text)).toMatchObject({ code: 'OPERATION_RESOLUTION_FAILURE' })
  for (const operationName of ['', 'C', 'constructor', '__proto__'])
    expect(admit(text, { operationName })).toMatchObject([{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }])
  expect(admit(text, { operationName: 'B' })).toMatchObject({ operation: { operation: 'mutation' } })
  expect(admit(text, { operationName: 'B', kinds: ['query'] })).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT' } },
  ])
  expect(admit('fragment F on Query { __typename }')).toMatchObject([{}])
})
