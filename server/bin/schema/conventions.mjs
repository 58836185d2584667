import { getNamedType, isInterfaceType, isListType, isNonNullType, isObjectType } from 'graphql'

/** What of the conventions in `docs/api.md` no published rule holds: every breach of one, in a sentence. */
export function breachesOf(schema) {
  const breaches = []
  const say = (where, what) => breaches.push(`${where}: ${what}.`)
  const mutations = schema.getMutationType()
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue
    const fields = type.getFields()
    const isNode = type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node')
    if (!isNode && fields.id) say(`${type.name}.id`, 'only what node(id) finds has an `id`; say whose it is')
    if (type.name.endsWith('Connection')) checkConnection(type, say)
    for (const field of Object.values(fields)) {
      const where = `${type.name}.${field.name}`
      for (const list of listsOf(field.type)) if (!isNonNullType(list.ofType)) say(where, 'a list holds no nulls')
      const isPage = getNamedType(field.type).name.endsWith('Connection')
      const cursor = field.args.find(({ name, type }) => name === 'after' && getNamedType(type).name === 'String')
      if (cursor && !isPage) say(`${where}(after:)`, 'only a page begins after a cursor')
      if (isPage && !isNonNullType(field.type)) say(where, 'a page is never null')
      if (type !== mutations) continue
      const name = field.name[0].toUpperCase() + field.name.slice(1)
      if (String(field.type) !== `${name}Payload`) say(where, `answers with a nullable ${name}Payload`)
      if (field.args.map(arg => `${arg.name}: ${arg.type}`).join() !== `input: ${name}Input!`)
        say(where, `takes \`input: ${name}Input!\` and nothing else`)
    }
  }
  return breaches
}

/** Where the list of nodes in the text of `docs/api.md` is not that of the schema. */
export function unlistedNodes(schema, page) {
  const [, list = ''] = /^\*\*Nodes\.\*\* [^:]*:\)` finds has an `id`: ([^.]*)\./m.exec(page) ?? []
  const listed = new Set([...list.matchAll(/`(\w+)`/g)].map(([, name]) => name))
  const nodes = new Set(schema.getPossibleTypes(schema.getType('Node')).map(({ name }) => name))
  return [...nodes.symmetricDifference(listed)].map(name =>
    nodes.has(name)
      ? `docs/api.md: ${name} is found by node(id) and not in the list of nodes.`
      : `docs/api.md: ${name} is in the list of nodes and not found by node(id).`,
  )
}

/** Nodes of the schema that no word of the text of `docs/glossary.md` stands for: it has their name, or its row names the type. */
export function unwordedNodes(schema, glossary) {
  const rows = glossary.split('\n').filter(line => line.startsWith('|'))
  const words = new Set(
    rows.flatMap(row => [...row.matchAll(/\*\*([^*]+)\*\*|`(\w+)`/g)].map(([, word, type]) => word ?? type)),
  )
  const spaced = name => name.replace(/\B[A-Z]/g, ' $&').toLowerCase()
  return schema
    .getPossibleTypes(schema.getType('Node'))
    .filter(({ name }) => !words.has(name) && !words.has(spaced(name)))
    .map(
      ({ name }) =>
        `docs/glossary.md: no word stands for ${name}: give it a row **${spaced(name)}**, or name \`${name}\` in one.`,
    )
}

function checkConnection(type, say) {
  const { edges, pageInfo, totalCount, ...others } = type.getFields()
  const edge = type.name.replace(/Connection$/, 'Edge')
  if (String(edges?.type) !== `[${edge}!]!`) say(type.name, `has \`edges: [${edge}!]!\``)
  if (String(pageInfo?.type) !== 'PageInfo!') say(type.name, 'has `pageInfo: PageInfo!`')
  if (String(totalCount?.type) !== 'Int!') say(type.name, 'has `totalCount: Int!`')
  for (const name of Object.keys(others)) say(`${type.name}.${name}`, 'a page has edges, pageInfo and totalCount only')
}

function* listsOf(type) {
  for (let at = type; at.ofType; at = at.ofType) if (isListType(at)) yield at
}
