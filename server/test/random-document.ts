import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'

type Random = () => number

const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)]!

/** A valid query of a schema: nested, with aliases, fragments of both kinds, directives and arguments. It takes `$yes` and `$no`. */
export function randomDocument(schema: GraphQLSchema, random: Random): string {
  const fragments: string[] = []

  const selection = (typeName: string, depth: number): string => {
    const type = schema.getType(typeName)
    if (!isObjectType(type) && !isInterfaceType(type)) return '{ __typename }'
    const fields = Object.values(type.getFields()).filter(field => depth > 0 || isLeafType(getNamedType(field.type)))
    const parts = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, i) => part(typeName, fields, depth, i))
    return `{ ${random() < 0.2 ? '__typename ' : ''}${parts.join(' ')} }`
  }

  const part = (typeName: string, fields: GraphQLField<unknown, unknown>[], depth: number, index: number): string => {
    const kind = random()
    if (kind < 0.08) return `... on ${typeName} ${directive()} ${selection(typeName, depth)}`
    if (kind < 0.12) return `... ${directive()} ${selection(typeName, depth)}`
    if (kind < 0.2) {
      const name = `F${fragments.length}`
      fragments.push('')
      fragments[Number(name.slice(1))] = `fragment ${name} on ${typeName} ${selection(typeName, depth)}`
      return `...${name} ${directive()}`
    }
    if (fields.length === 0) return '__typename'
    const field = pick(random, fields)
    const below = isCompositeType(getNamedType(field.type)) ? selection(getNamedType(field.type).name, depth - 1) : ''
    // Under a name of its own wherever two could differ in arguments or below.
    const alias =
      below || field.args.length > 0 || random() < 0.1
        ? `a${fragments.length}_${depth}_${index}_${Math.floor(random() * 1e6)}: `
        : ''
    return `${alias}${field.name}${argumentsOf(field)} ${directive()} ${below}`
  }

  const directive = (): string =>
    random() < 0.85
      ? ''
      : pick(random, [
          '@skip(if: $no)',
          '@skip(if: $yes)',
          '@include(if: $yes)',
          '@include(if: $no)',
          '@skip(if: false)',
        ])

  const argumentsOf = (field: GraphQLField<unknown, unknown>): string => {
    const given = field.args.filter(
      argument => isRequiredArgument(argument) || (argument.name === 'first' && random() < 0.7),
    )
    return given.length === 0 ? '' : `(${given.map(({ name, type }) => `${name}: ${literalOf(type)}`).join(', ')})`
  }

  const root = selection(schema.getQueryType()!.name, 2).slice(1)
  return `query ($yes: Boolean!, $no: Boolean!) { y: __typename @include(if: $yes) n: __typename @skip(if: $no) ${root} ${fragments.join(' ')}`
}

function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType)
  if (isListType(type)) return `[${literalOf(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (isInputObjectType(type))
    return `{ ${Object.values(type.getFields())
      .filter(isRequiredInputField)
      .map(field => `${field.name}: ${literalOf(field.type)}`)
      .join(' ')} }`
  const literals: Record<string, string> = {
    Int: '2',
    Float: '1.5',
    Boolean: 'true',
    Date: '"2026-11-26"',
    DateTimeISO: '"2026-11-26T08:00:00Z"',
  }
  return literals[type.name] ?? '"x"'
}

/** Gives every field of a schema an answer that depends on nothing but where it is asked: values, nulls, lists, failures, now or later. */
export function seedFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__'))
      for (const field of Object.values(type.getFields()))
        field.resolve = (source, args) => {
          const seed = hashOf(`${(source as Seeded | undefined)?.seed ?? 0} ${field.name} ${JSON.stringify(args)}`)
          if (seed % 41 === 0) return Promise.reject(new Error(`failed ${seed}`))
          const value = seededValue(field.type, seed)
          return seed % 5 === 0 ? Promise.resolve(value) : value
        }
}

interface Seeded {
  readonly seed: number
}

function seededValue(type: GraphQLOutputType, seed: number): unknown {
  if (isNonNullType(type)) return seededValue(type.ofType, seed % 7 === 0 ? seed + 1 : seed)
  if (seed % 7 === 0) return null
  if (isListType(type))
    return Array.from({ length: seed % 4 }, (_, i) => seededValue(type.ofType, hashOf(`${seed} ${i}`)))
  if (isEnumType(type)) return type.getValues()[seed % type.getValues().length]!.value
  if (!isLeafType(type)) return { seed } satisfies Seeded
  const values: Record<string, unknown> = {
    Int: seed % 1000,
    Float: (seed % 1000) / 8,
    Boolean: seed % 2 === 0,
    Date: '2026-11-26',
    Count: seed % 1000,
    GeoJSON: '{"type":"Point"}',
    DateTimeISO: new Date(seed * 1000),
  }
  return values[type.name] ?? `text ${seed}`
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 2_166_136_261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619) >>> 0
  return hash
}
