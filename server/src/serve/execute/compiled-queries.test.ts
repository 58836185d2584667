import 'reflect-metadata'
import { execute, type GraphQLSchema } from 'graphql'
import { beforeAll, expect, test } from 'vitest'
import { randomOf } from '../../../test/random.ts'
import { randomDocument, seedFields } from '../../../test/random-document.ts'
import { type Admitted, Gate, isRefused } from '../gate/gate.ts'
import { createSchema } from '../schema/schema.ts'
import { CompiledQueries } from './compiled-queries.ts'

let schema: GraphQLSchema
let gate: Gate

beforeAll(async () => {
  schema = await createSchema()
  gate = new Gate(schema)
  seedFields(schema)
})

const admit = (text: string): Admitted | undefined => {
  const admitted = gate.admit({ text, operationName: undefined, variables: {}, stranger: false, kinds: ['query'] })
  if (!isRefused(admitted)) return admitted
  // What is too large is no document that could be compiled; all others are valid.
  expect(['COST_EXCEEDED', 'BAD_USER_INPUT'], `${admitted[0]!.message}\n${text}`).toContain(
    admitted[0]!.extensions.code,
  )
  return undefined
}

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { message: string; path?: readonly (string | number)[] | undefined }[]
}

const within = (value: unknown, key: string | number): unknown =>
  (value as Record<string | number, unknown> | null)?.[key]

/** Data and the errors of the fields that it has as null, in any order: where null took more with it, which error is told is free. */
const comparable = ({ data, errors = [] }: Answer) => {
  const told = errors.filter(({ path = [] }) => path.slice(0, -1).reduce(within, data))
  return JSON.parse(
    JSON.stringify({
      data,
      failed: errors.length > 0,
      told: told.map(({ message, path }) => `${path} ${message}`).sort(),
    }),
  )
}

test('5,000 documents are answered compiled as they are answered interpreted', async () => {
  const random = randomOf(11)
  const queries = new CompiledQueries(schema, 1)
  let [compiled, withErrors] = [0, 0]
  for (let round = 0; round < 5_000; round++) {
    const text = randomDocument(schema, random)
    const admitted = admit(text)
    const run = admitted && queries.find(admitted)
    if (!run) continue
    compiled++
    const variableValues = { yes: true, no: false }
    const expected = await execute({ schema, document: admitted.document, variableValues })
    if (expected.errors) withErrors++
    expect(comparable(await run(undefined, {}, variableValues)), text).toEqual(comparable(expected))
  }
  expect(compiled).toBeGreaterThan(2_500)
  expect(withErrors).toBeGreaterThan(100)
}, 300_000)

test('what is read as an interface or a union is not compiled, nor what is large', () => {
  const queries = new CompiledQueries(schema, 1)
  expect(queries.find(admit('{ node(id: "Grid:x") { __typename } }')!)).toBeUndefined()
  expect(queries.find(admit('{ ...F } fragment F on Query { node(id: "x") { id } }')!)).toBeUndefined()
  expect(queries.find(admit('{ grid(code: "x") { ... on Node { id } } }')!)).toBeUndefined()
  expect(queries.find(admit('{ mapSettings { today } }')!)).toBeDefined()
  const wide = 'a: parent { ...B } b: parent { ...B }'
  const levels = ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I']
  const fragments = levels.map(
    (name, i) => `fragment ${name} on Division { ${i < 7 ? wide.replaceAll('B', levels[i + 1]!) : 'name'} }`,
  )
  expect(queries.find(admit(`{ division(code: "5") { ...B } } ${fragments.join(' ')}`)!)).toBeUndefined()
})
