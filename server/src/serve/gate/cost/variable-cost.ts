import { type GraphQLInputType, isInputObjectType, isListType, isNonNullType, Kind, type ValueNode } from 'graphql'
import type { FieldCost } from '../../../graphql/cost.ts'

type Variables = Readonly<Record<string, unknown>>

/** So many values are brought by whoever asks for something, and cost next to nothing. */
const HANDFUL = 100
/** Characters of a text that count as one value. */
const CHARACTERS = 100

/** Whether variables hold so little that what it costs to read it need not be counted. */
export const areHandful = (variables: Variables): boolean => sizeOf(variables, HANDFUL) <= HANDFUL

/** How many values one holds, itself included; a long text counts as several. Looks no further than the first that are more than `most`. */
function sizeOf(whole: unknown, most = Number.POSITIVE_INFINITY): number {
  let size = 0
  // It may be nested more deeply than calls may be.
  const left = [whole]
  while (left.length > 0 && size <= most) {
    const value = left.pop()
    size += typeof value === 'string' ? 1 + Math.floor(value.length / CHARACTERS) : 1
    if (typeof value === 'object' && value !== null)
      for (const part of Array.isArray(value) ? value : Object.values(value)) left.push(part)
  }
  return size
}

/** What reading a variable's value costs, by its type: each value in it one, or as the input's field says. */
function costOfValue(value: unknown, type: GraphQLInputType, weight: number): number {
  if (value === null || value === undefined || weight === 0) return 0
  if (isNonNullType(type)) return costOfValue(value, type.ofType, weight)
  if (isListType(type) && Array.isArray(value))
    return value.reduce((sum: number, item) => sum + costOfValue(item, type.ofType, weight), weight)
  if (!isInputObjectType(type) || typeof value !== 'object') return weight * sizeOf(value)
  const fields = type.getFields()
  return Object.entries(value).reduce((sum, [name, part]) => {
    const field = fields[name]
    return sum + (field ? costOfValue(part, field.type, weightOf(field)) : sizeOf(part))
  }, 1)
}

/** What one value of an argument or of an input's field costs. */
const weightOf = ({ extensions }: { extensions: Readonly<Record<string, unknown>> }): number =>
  (extensions.cost as FieldCost | undefined)?.weight ?? 1

/**
 * What an argument costs whose value is, or has in it, what variables bring: as often as it is written, for so often it is read.
 * What is written out in the document costs nothing, for a document is short.
 */
export function costOfArgument(
  node: ValueNode,
  input: { type: GraphQLInputType; extensions: Readonly<Record<string, unknown>> },
  variables: Variables,
): number {
  const weight = weightOf(input)
  const costOf = (value: ValueNode, type: GraphQLInputType): number => {
    if (isNonNullType(type)) return costOf(value, type.ofType)
    if (value.kind === Kind.VARIABLE) return costOfValue(variables[value.name.value], type, weight)
    if (value.kind === Kind.LIST)
      return value.values.reduce((sum, item) => sum + costOf(item, isListType(type) ? type.ofType : type), 0)
    if (value.kind !== Kind.OBJECT) return 0
    const fields = isInputObjectType(type) ? type.getFields() : {}
    return value.fields.reduce((sum, { name, value: part }) => {
      const field = fields[name.value]
      return sum + (field ? costOfArgument(part, field, variables) : costOf(part, type))
    }, 0)
  }
  return costOf(node, input.type)
}
