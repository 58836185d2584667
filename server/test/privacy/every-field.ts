import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
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
  print,
} from 'graphql'

/** Values of arguments: of one field by `Type.field.argument`, of all that require one by the argument’s name. */
export type Examples = Readonly<Record<string, unknown>>

type Parent = GraphQLObjectType | GraphQLInterfaceType

/** Values of one type, by one way to it. */
export interface Question {
  /** The way: fields with their arguments, and `... on Type` where a field may have several. */
  readonly way: readonly string[]
  /** The values, with their arguments. */
  readonly values: readonly string[]
  /** All of it, the way too, as `Type.field`. */
  readonly asks: readonly string[]
}

/** What is asked of a schema. */
export interface Asked {
  readonly examples: Examples
  /** Fields, as `Type.field`, that are asked for elsewhere. */
  readonly without: readonly string[]
  /** Fields that are refused to some: each is a question of its own, as a refusal takes others along. */
  readonly alone: (field: string) => boolean
  /** Types from which there is no need to go on. */
  readonly known?: ReadonlySet<string>
}

/** A way to a type, and the fields on it. */
interface Way {
  readonly heads: readonly string[]
  readonly asks: readonly string[]
}

/**
 * Questions for every field that can be reached from a root: of each type by the shortest way all its own values, and by each of its fields
 * all values of what is there.
 * @throws when there is no example of an argument that is required
 */
export function everyField(schema: GraphQLSchema, root: GraphQLObjectType, asked: Asked): Question[] {
  const ways = new Map<string, Way>([[root.name, { heads: [], asks: [] }]])
  const waiting: Parent[] = [root]
  const questions: Question[] = []
  for (let type = waiting.shift(); type; type = waiting.shift())
    for (const field of Object.values(type.getFields())) {
      const found = getNamedType(field.type)
      const name = `${type.name}.${field.name}`
      const { heads, asks } = ways.get(type.name)!
      if (asked.without.includes(name)) continue
      if (type === root && isLeafType(found))
        questions.push({ way: [], values: [headOf(type, field, asked.examples)], asks: [name] })
      if (!isCompositeType(found)) continue
      for (const kind of isObjectType(found) ? [found] : schema.getPossibleTypes(found)) {
        const on = kind === found ? [] : [`... on ${kind.name}`]
        const way = { heads: [...heads, headOf(type, field, asked.examples), ...on], asks: [...asks, name] }
        questions.push(...valuesOf(kind, way, asked))
        if (ways.has(kind.name) || asked.known?.has(kind.name)) continue
        ways.set(kind.name, way)
        waiting.push(kind)
      }
    }
  return questions
}

/** A question for all values of a type, and one for each that is to be asked for alone. */
function valuesOf(type: Parent, { heads, asks }: Way, { examples, without, alone }: Asked): Question[] {
  const fields = Object.values(type.getFields()).filter(({ type }) => isLeafType(getNamedType(type)))
  const wanted = fields
    .map(field => ({ name: `${type.name}.${field.name}`, value: headOf(type, field, examples) }))
    .filter(({ name }) => !without.includes(name))
  const question = (some: typeof wanted): Question => ({
    way: heads,
    values: ['__typename', ...some.map(({ value }) => value)],
    asks: [...asks, ...some.map(({ name }) => name)],
  })
  return [
    question(wanted.filter(({ name }) => !alone(name))),
    ...wanted.filter(({ name }) => alone(name)).map(one => question([one])),
  ]
}

function headOf({ name: parent }: Parent, { name, args }: GraphQLField<unknown, unknown>, examples: Examples): string {
  const given = args.flatMap(argument => {
    const value = exampleOf(parent, name, argument, examples)
    return value === undefined ? [] : [`${argument.name}: ${print(astFromValue(value, argument.type)!)}`]
  })
  return given.length > 0 ? `${name}(${given.join(', ')})` : name
}

function exampleOf(parent: string, field: string, argument: GraphQLArgument, examples: Examples): unknown {
  const own = examples[`${parent}.${field}.${argument.name}`]
  if (own !== undefined) return own
  if (argument.name === 'first') return 2
  if (!isRequiredArgument(argument)) return undefined
  const known = examples[argument.name] ?? inputOf(argument.type, examples)
  if (known === undefined) throw new Error(`an example of ${parent}.${field}.${argument.name} is missing`)
  return known
}

/** An input with what it requires. */
function inputOf(type: GraphQLInputType, examples: Examples): unknown {
  if (isNonNullType(type)) return inputOf(type.ofType, examples)
  if (isListType(type)) return [inputOf(type.ofType, examples)]
  if (isEnumType(type)) return type.getValues()[0]!.value
  if (!isInputObjectType(type)) return examples[type.name]
  const required = Object.values(type.getFields()).filter(isRequiredInputField)
  return Object.fromEntries(required.map(({ name, type }) => [name, examples[name] ?? inputOf(type, examples)]))
}

/** Every field of a schema’s own types. */
export const fieldsOf = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter(type => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
    .flatMap(type => Object.keys((type as Parent).getFields()).map(field => `${type.name}.${field}`))
