import {
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  type ValidationContext,
} from 'graphql'
import { DomainError } from '../../errors/domain-error.ts'

/** Scalars that hold whole objects, of which whoever takes them says more exactly what is wrong. */
const FREE = new Set(['GeoJSON', 'Edit'])

/** Whether a text can be stored and sent: no database takes U+0000, and half a surrogate pair is no character. */
const isLegible = (text: string): boolean => !text.includes('\0') && text.isWellFormed()

const refusal = (where: string): string => `${where} holds U+0000 or half a character, which no text can.`

/** The name of the first argument among the variables whose text can be no text, if there is one. */
function findIllegible(
  schema: GraphQLSchema,
  { variableDefinitions }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> | null | undefined,
): string | undefined {
  for (const { variable, type } of (variables && variableDefinitions) || []) {
    const declared = typeFromAST(schema, type) as GraphQLInputType | undefined
    const found = declared && findIn(variables![variable.name.value], declared, variable.name.value)
    if (found) return found
  }
  return undefined
}

function findIn(value: unknown, type: GraphQLInputType, name: string): string | undefined {
  if (value === null || value === undefined) return undefined
  if (isNonNullType(type)) return findIn(value, type.ofType, name)
  if (isListType(type)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      const found = findIn(item, type.ofType, name)
      if (found) return found
    }
    return undefined
  }
  if (isInputObjectType(type)) {
    for (const field of typeof value === 'object' ? Object.values(type.getFields()) : []) {
      const found = findIn((value as Record<string, unknown>)[field.name], field.type, field.name)
      if (found) return found
    }
    return undefined
  }
  return typeof value === 'string' && !FREE.has(type.name) && !isLegible(value) ? name : undefined
}

/** The refusal of a variable whose text can be no text, if there is one. */
export function illegibleVariable(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> | undefined,
): DomainError | undefined {
  const argument = findIllegible(schema, operation, variables)
  return argument ? new DomainError('BAD_USER_INPUT', refusal(`\`${argument}\``), { argument }) : undefined
}

/** Refuses queries in which a literal can be no text. */
export const legibleLiterals = (context: ValidationContext) => ({
  [Kind.STRING]: (node: { value: string }) => {
    if (!isLegible(node.value)) context.reportError(new GraphQLError(refusal('A text of the query')))
  },
})
