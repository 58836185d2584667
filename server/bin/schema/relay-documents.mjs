import { getNamedType, isAbstractType, isLeafType, isNonNullType, isObjectType, isUnionType } from 'graphql'

/** How deep a document asks. */
const DEEP = 3

/**
 * Documents as a Relay client would write them, by module: a page of every connection that can be asked on for, every node found again
 * by its id, every other question, mutation and subscription.
 */
export function relayDocuments(schema) {
  const select = (type, deep = DEEP) => selectionOf(schema, type, deep)
  const documents = { pages: [], nodes: [], queries: [], mutations: [], subscriptions: [] }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    const isNode = type.getInterfaces().some(({ name }) => name === 'Node')
    if (isNode) documents.nodes.push(nodeOf(type, select))
    for (const field of Object.values(type.getFields()))
      if (isConnection(field) && (isNode || ['Query', 'Viewer'].includes(type.name)))
        documents.pages.push(pageOf(type, field, select))
  }
  const roots = {
    queries: schema.getQueryType(),
    mutations: schema.getMutationType(),
    subscriptions: schema.getSubscriptionType(),
  }
  for (const [module, root] of Object.entries(roots))
    for (const field of Object.values(root?.getFields() ?? {}))
      if (!isConnection(field) && field.name !== 'node')
        documents[module].push(operationOf(module, root, field, select))
  return documents
}

const upper = name => name[0].toUpperCase() + name.slice(1)
const isConnection = field => getNamedType(field.type).name.endsWith('Connection')
const required = field => field.args.filter(arg => isNonNullType(arg.type))
const passed = args => args.map(({ name }) => `${name}: $${name}`)

const nodeOf = ({ name }, select) => `
query nodes${name}Query($id: ID!) { node(id: $id) { ...nodes_${name} @alias } }
fragment nodes_${name} on ${name} @refetchable(queryName: "nodes${name}RefetchQuery") ${select(name)}`

function pageOf(type, field, select) {
  const name = `pages_${type.name}_${field.name}`
  const variables = ['first: { type: "Int", defaultValue: 10 }', 'after: { type: "String" }']
  for (const arg of required(field)) variables.push(`${arg.name}: { type: "${arg.type}" }`)
  const args = ['first: $first', 'after: $after', ...passed(required(field))]
  const edge = getNamedType(getNamedType(field.type).getFields().edges.type)
  return `
fragment ${name} on ${type.name} @refetchable(queryName: "pages${type.name}${upper(field.name)}Query")
  @argumentDefinitions(${variables.join(', ')}) {
  ${field.name}(${args.join(', ')}) @connection(key: "${name}") { totalCount edges ${select(edge)} }
}`
}

function operationOf(module, root, field, select) {
  const operation = root.name.toLowerCase()
  const args = field.args
  const variables = args.length > 0 ? `(${args.map(arg => `$${arg.name}: ${arg.type}`).join(', ')})` : ''
  const given = args.length > 0 ? `(${passed(args).join(', ')})` : ''
  return `
${operation} ${module}${upper(field.name)}${root.name}${variables} { ${field.name}${given} ${select(getNamedType(field.type))} }`
}

/** All that can be asked of a type without arguments, to a depth; one of several types under names of its own, as theirs may differ. */
function selectionOf(schema, named, deep, own = '') {
  const type = typeof named === 'string' ? schema.getType(named) : named
  if (isLeafType(type)) return ''
  const parts = ['__typename']
  if (!isUnionType(type))
    for (const field of Object.values(type.getFields())) {
      const inner = getNamedType(field.type)
      if (required(field).length > 0 || isConnection(field)) continue
      const alias = own && field.name !== 'id' ? `${own}${upper(field.name)}: ` : ''
      if (isLeafType(inner)) parts.push(`${alias}${field.name}`)
      else if (deep > 1) parts.push(`${alias}${field.name} ${selectionOf(schema, inner, deep - 1)}`)
    }
  if (isAbstractType(type) && deep > 1)
    for (const one of schema.getPossibleTypes(type))
      parts.push(`... on ${one.name} ${selectionOf(schema, one, deep - 1, one.name.toLowerCase())}`)
  return `{ ${parts.join(' ')} }`
}
