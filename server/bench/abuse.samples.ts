/** Something that a stranger could send to stop the server. */
export interface Hostile {
  readonly name: string
  readonly path?: string
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer
  /** Sends the body without telling its size. */
  readonly chunked?: boolean
}

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ')

/** A document that goes on through a chain of fragments. */
const chain = (levels: number, step: (next: string) => string): string =>
  `{ division(code: "530302") { ...E0 } } ${times(levels, i => `fragment E${i} on Division { ${step(`...E${i + 1}`)} }`)} fragment E${levels} on Division { name }`

const asked = (query: string, more: object = {}): string => JSON.stringify({ query, ...more })
const named = ([name, query]: [string, string]) => ({ name, body: asked(query) })

const documents: [string, string][] = [
  ['19 levels of fragments that double', chain(19, next => `a: parent { ${next} } b: parent { ${next} }`)],
  ['17 levels of fragments that double', chain(17, next => `a: parent { ${next} } b: parent { ${next} }`)],
  [
    '28 fragments, each of which spreads all that follow',
    `{ division(code: "530302") { ...F0 } } ${times(28, i => `fragment F${i} on Division { ${times(28 - i, j => `...F${i + j + 1}`)} name }`)} fragment F28 on Division { name }`,
  ],
  [
    'nested lists in few bytes',
    '{ grids { edges { node { community { parent { parent { grids(first: 1000) { edges { node { community { parent { parent { grids(first: 1000) { totalCount } } } } } } } } } } } } } }',
  ],
  [
    '60 comparisons',
    `{ ${times(60, i => `a${i}: coverageDiff(within: "530302", from: {}, to: { date: "2020-01-01" }) { linesAfter }`)} }`,
  ],
  ['101 pages of stations', `{ ${times(101, i => `a${i}: stations(first: 1000) { edges { node { name } } }`)} }`],
  [
    '20 pages of stations',
    `{ ${times(20, i => `a${i}: stations(first: 1000) { edges { node { name address phone openingHours isOpen } } }`)} }`,
  ],
  ['figures of a thousand divisions', '{ divisions(first: 1000) { edges { node { summary { households } } } } }'],
  [
    '20 timelines',
    `{ ${times(20, i => `a${i}: timelineAt(point: { longitude: 103.79, latitude: 25.49 }) { now { name } }`)} }`,
  ],
  [
    'problems and differences of a thousand plans',
    '{ plans(first: 1000) { edges { node { problems { code } diff { linesAfter } } } } }',
  ],
  ['101 aliases of __typename', `{ ${times(101, i => `a${i}: __typename`)} }`],
  ['500 times the same field', `{ mapSettings { ${'today '.repeat(500)} } }`],
  ['250 inline fragments that overlap', `{ ${'... { division(code: "5") { name } } '.repeat(250)} }`],
  [
    'a hundred fragments that overlap',
    `{ ${times(100, i => `...F${i}`)} } ${times(100, i => `fragment F${i} on Query { division(code: "5") { name } }`)}`,
  ],
  ['1,000 unknown directives', `{ __typename ${times(1_000, i => `@d${i}`)} }`],
  ['depth 30', `{ division(code: "530302") ${'{ parent '.repeat(30)} { name } ${'}'.repeat(30)} }`],
  ['a circle of fragments', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
  ['20,000 braces', '{a'.repeat(20_000)],
  ['100,000 brackets in a literal', `{ grids(filter: { intersects: ${'['.repeat(100_000)} }) { totalCount } }`],
  [
    'types of types of types',
    `{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }`,
  ],
  [
    'the whole schema 15 times',
    `{ ${times(15, i => `a${i}: __schema { types { name fields { name args { name type { name ofType { name } } } type { name ofType { name } } } } }`)} }`,
  ],
]

const MB = 1_000_000

const samples: readonly (Omit<Hostile, 'body'> & { readonly body?: string | Buffer })[] = [
  ...documents.map(named),
  {
    name: 'the 17 levels by GET',
    method: 'GET',
    path: `/graphql?query=${encodeURIComponent(documents[1]![1])}`,
    headers: { 'apollo-require-preflight': '1' },
  },
  {
    name: 'an array of a thousand queries',
    body: `[${Array.from({ length: 1_000 }, () => asked('{ __typename }')).join()}]`,
  },
  { name: 'a comment of 60 MB', body: asked(`{ __typename } #${'x'.repeat(60 * MB)}`) },
  { name: 'a name of 20 MB', body: asked(`{ ${'x'.repeat(20 * MB)} }`) },
  {
    name: 'a million vertices',
    body: asked('query ($g: GeoJSON) { grids(filter: { intersects: $g }) { totalCount } }', {
      variables: { g: { type: 'Polygon', coordinates: [Array.from({ length: MB }, (_, i) => [103 + i / MB, 25])] } },
    }),
  },
  { name: '64 MB without a size', body: Buffer.alloc(64 * MB, 0x20), chunked: true },
  { name: '250 kB of brackets', body: '['.repeat(250_000) },
  {
    name: '250 kB of brackets in the variables',
    body: `{"query":"{ __typename }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
  },
  {
    name: 'a variable of 250 kB where a number belongs',
    body: asked('query ($n: Int) { grids(first: $n) { totalCount } }', { variables: { n: 'x'.repeat(250_000) } }),
  },
  {
    name: 'a polygon of 10,000 vertices that crosses itself',
    body: asked('query ($g: GeoJSON) { grids(filter: { intersects: $g }) { totalCount } }', {
      variables: {
        g: {
          type: 'Polygon',
          coordinates: [
            [
              ...Array.from({ length: 10_000 }, (_, i) => [
                103 + ((i * 7919) % 10_000) / 1e4,
                25 + ((i * 104_729) % 10_000) / 1e4,
              ]),
              [103, 25],
            ],
          ],
        },
      },
    }),
  },
  {
    name: 'a file of 60 MB to import',
    body: asked('mutation ($input: ImportFeaturesInput!) { importFeatures(input: $input) { rows } }', {
      variables: { input: { kind: 'GRIDS', district: '530302', file: { name: 'x.zip', base64: 'A'.repeat(60 * MB) } } },
    }),
  },
]

/** What is sent, of every kind that has stopped a server of this sort; as bytes, so that sending costs whoever measures nothing. */
export const hostile: readonly Hostile[] = samples.map(({ body, ...sample }) =>
  body === undefined ? sample : { ...sample, body: Buffer.from(body) },
)
