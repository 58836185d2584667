import {
  type ConstValueNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql'
import { MAX_PAGE } from '../../../graphql/paging/connection.ts'
import { costOfField, isConnection } from './field-cost.ts'
import { areHandful, costOfArgument } from './variable-cost.ts'

/** What an operation costs, and whether it costs the same whatever its variables are. */
export interface OperationCost {
  readonly cost: number
  readonly always: boolean
}

/** What a selection costs: once, and for each item of the page that it is asked of. */
interface Sum {
  readonly once: number
  readonly each: number
}

/**
 * What answering an operation may cost at most, counted from the schema and the arguments before anything is run: every value that can come,
 * lists as long as their `first` allows, and every value that variables bring, wherever it is read. A fragment is counted once and its sum used wherever it is spread. The document has been validated.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): OperationCost {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const sums = new Map<string, Sum>()
  const brings = !areHandful(variables)
  let always = !brings

  const pageOf = (node: FieldNode, standard: number): number => {
    const value = node.arguments?.find(({ name }) => name.value === 'first')?.value
    if (value?.kind === Kind.INT) return withinPage(Number(value.value), standard)
    if (value?.kind !== Kind.VARIABLE) return standard
    always = false
    const given = variables[value.name.value]
    return withinPage(given === undefined ? standardOf(operation, value.name.value) : given, standard)
  }

  const brought = (node: FieldNode, { args }: GraphQLField<unknown, unknown>): number => {
    if (!brings) return 0
    return (node.arguments ?? []).reduce((sum, { name, value }) => {
      const argument = args.find(arg => arg.name === name.value)
      return sum + (argument ? costOfArgument(value, argument, variables) : 0)
    }, 0)
  }

  const sumOfField = (node: FieldNode, parent: GraphQLNamedType): Sum => {
    const field = fieldOf(schema, parent, node.name.value)
    if (!field) return { once: 1, each: 0 }
    const { weight: own, isList, rows, page } = costOfField(field, parent)
    const weight = own + brought(node, field)
    const below = node.selectionSet ? sumOf(node.selectionSet, getNamedType(field.type)) : { once: 0, each: 0 }
    const items = page === undefined ? rows : pageOf(node, page)
    if (isConnection(getNamedType(field.type))) return { once: weight + below.once + items * below.each, each: 0 }
    if (isList && isConnection(parent)) return { once: 0, each: weight + below.once }
    return { once: weight + items * below.once, each: 0 }
  }

  const sumOfFragment = (name: string): Sum => {
    const known = sums.get(name)
    if (known) return known
    const { selectionSet, typeCondition } = fragments.get(name)!
    const sum = sumOf(selectionSet, schema.getType(typeCondition.name.value)!)
    sums.set(name, sum)
    return sum
  }

  const sumOf = (set: SelectionSetNode, type: GraphQLNamedType): Sum => {
    let [once, each] = [0, 0]
    for (const selection of set.selections) {
      const sum =
        selection.kind === Kind.FIELD
          ? sumOfField(selection, type)
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? sumOfFragment(selection.name.value)
            : sumOf(
                selection.selectionSet,
                selection.typeCondition ? schema.getType(selection.typeCondition.name.value)! : type,
              )
      once += sum.once
      each += sum.each
    }
    return { once, each }
  }

  const { once } = sumOf(operation.selectionSet, schema.getRootType(operation.operation)!)
  return { cost: Math.min(Math.ceil(once), Number.MAX_SAFE_INTEGER), always }
}

/** What is no page's size is refused where it is read; until then it counts as the nearest that is one. */
const withinPage = (value: unknown, standard: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(Math.max(value, 1), MAX_PAGE) : standard

function standardOf(operation: OperationDefinitionNode, variable: string): number | undefined {
  const value: ConstValueNode | undefined = operation.variableDefinitions?.find(
    definition => definition.variable.name.value === variable,
  )?.defaultValue
  return value?.kind === Kind.INT ? Number(value.value) : undefined
}

function fieldOf(
  schema: GraphQLSchema,
  parent: GraphQLNamedType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
  }
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
}
