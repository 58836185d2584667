import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keptEntries } from '../../src/metrics/kept-entries.ts'
import { openServer, type TestServer } from '../server.ts'

let server: TestServer

beforeAll(async () => {
  server = await openServer('empty')
  await server.ask('{ __typename }')
})
afterAll(() => server.close())

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ')
const deep = (levels: number): string =>
  `{ division(code: "5") ${'{ parent '.repeat(levels)} { name } ${'}'.repeat(levels)} }`
const chain = (levels: number): string =>
  `{ division(code: "5") { ...E0 } } ${times(levels, i => `fragment E${i} on Division { parent { ...E${i + 1} } }`)} fragment E${levels} on Division { name }`
const inLimit = (piece: string): string => piece.repeat(Math.floor(200_000 / piece.length))

describe('what multiplies is refused at once, as JSON, over HTTP', () => {
  test.each([
    ['contract 3: 101 aliases', `{ division(code: "5") { ${times(101, i => `a${i}: name`)} } }`],
    ['contract 3: 101 aliases of __typename', `{ ${times(101, i => `a${i}: __typename`)} }`],
    ['contract 3: 500 duplicate fields', `{ division(code: "5") { ${'name '.repeat(500)} } }`],
    ['contract 3: 10 unknown directives', `{ __typename ${times(10, i => `@d${i}`)} }`],
    ['contract 3: depth 30', deep(30)],
    ['contract 3: depth 30 through fragments', chain(30)],
    [
      'contract 3: circular fragments',
      '{ division(code: "5") { ...A } } fragment A on Division { parent { ...B } } fragment B on Division { parent { ...A } }',
    ],
    [
      'contract 4: overlapping fields up to the body’s limit',
      `{ division(code: "5") { ${inLimit('parent { name } ')} } }`,
    ],
    ['contract 4: inline fragments up to the body’s limit', `{ division(code: "5") { ${inLimit('... { name } ')} } }`],
    ['contract 4: 20,000 nested braces', '{a'.repeat(20_000)],
    ['contract 4: 20,000 nested lists', `{ grids(filter: { intersects: ${'['.repeat(20_000)} }) { totalCount } }`],
  ])('%s', async (_, query) => {
    const began = performance.now()
    const answer = await server.ask(query)
    expect(performance.now() - began).toBeLessThan(200)
    expect(answer.status).toBe(400)
    expect(answer.headers['content-type']).toMatch(/json/)
    expect(answer.code).toMatch(/^(BAD_USER_INPUT|COST_EXCEEDED|GRAPHQL_(VALIDATION|PARSE)_FAILED)$/)
    expect((await server.ask('{ __typename }')).data).toEqual({ __typename: 'Query' })
  })
})

test('contract 6: what is remembered of requests is bounded, however many come', async () => {
  const documents = () => keptEntries().get('documents') ?? 0
  // What servers of other files have left behind goes first, and what is still held is not ours.
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  const before = documents()
  const counts: number[] = []
  for (let n = 0; n < 1_500; n++) {
    await server.ask(`query Q${n} { a${n % 40}: __typename ${'b: __typename '.repeat(n % 20)} ${' '.repeat(800)} }`)
    if (n % 500 === 499) counts.push(documents() - before)
  }
  // As many characters as are remembered: some hundreds of texts like these.
  for (const count of counts) expect(count).toBeLessThan(500)
  expect(counts.at(-1)).toBeGreaterThan(100)
})
