import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
} from 'graphql'
import type { FieldCost } from '../../../graphql/cost.ts'

/** What a field costs, with what was not said of it derived from its type. */
export interface DerivedCost {
  readonly weight: number
  /** Whether it is a list. */
  readonly isList: boolean
  /** Items of the list when no `first` says how many: 1 for what is no list. */
  readonly rows: number
  /** Size of the page when its `first` is absent; undefined where there is no such argument. */
  readonly page: number | undefined
}

/** Items of a list of which nothing is known. */
const ROWS = 10
/** Size of a page that is asked for without `first`. */
const PAGE = 50

const costs = new WeakMap<GraphQLField<unknown, unknown>, DerivedCost>()

/** What a field of a type costs. */
export function costOfField(field: GraphQLField<unknown, unknown>, parent: GraphQLNamedType): DerivedCost {
  const known = costs.get(field)
  if (known) return known
  const declared = field.extensions.cost as FieldCost | undefined
  const type = getNamedType(field.type)
  const first = field.args.find(({ name }) => name === 'first')
  const isList = isListType(getNullableType(field.type))
  const cost: DerivedCost = parent.name.startsWith('__')
    ? { weight: INTROSPECTION, isList, rows: isList ? (introspected[field.name] ?? 1) : 1, page: undefined }
    : {
        weight: declared?.weight ?? weightOf(type, parent),
        isList,
        rows: declared?.rows ?? (isList ? ROWS : 1),
        page: first && (typeof first.defaultValue === 'number' ? first.defaultValue : (declared?.rows ?? PAGE)),
      }
  costs.set(field, cost)
  return cost
}

/** A list of its own is a statement of its own; a geometry is hundreds of numbers; a change is a transaction. */
function weightOf(type: GraphQLNamedType, parent: GraphQLNamedType): number {
  if (parent.name === 'Mutation') return 2_000
  if (isConnection(type)) return 500
  if (type.name === '__Schema') return 10_000
  if (isLeafType(type) && type.name === 'GeoJSON') return 8
  return 1
}

/** Whether a type is a page of a list, whose items its field's `first` counts. */
export const isConnection = (type: GraphQLNamedType): boolean => type.name.endsWith('Connection')

/** The schema lies in memory, so that its values are cheap. */
const INTROSPECTION = 0.1
const introspected: Record<string, number> = {
  types: 150,
  fields: 15,
  args: 3,
  enumValues: 5,
  inputFields: 8,
  directives: 6,
}
