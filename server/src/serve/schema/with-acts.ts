import { type GraphQLField, type GraphQLSchema, getNamedType, isEnumType, isInputObjectType } from 'graphql'
import { Act, type Actor, acting } from '../../act/act.ts'
import type { Context } from '../../graphql/context.ts'
import { parseGlobalId } from '../../graphql/global-id.ts'

/** Members of an input that say nothing of what was done. */
const SILENT = new Set(['idempotencyKey', 'version'])

/** Makes every mutation an act of who asks for it: what it writes is recorded with where it is, and to what it was done. */
export function withActs(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()!.getFields())) {
    const { resolve } = field
    const words = wordsOf(field)
    field.resolve = (root, args, context: Context, info) =>
      acting(actOf(field.name, args.input, words, context.actor), () => resolve!(root, args, context, info))
  }
}

/** Members of a mutation’s input whose values are words of ours. */
function wordsOf({ args }: GraphQLField<unknown, Context>): ReadonlySet<string> {
  const input = getNamedType(args[0]!.type)
  const fields = isInputObjectType(input) ? Object.values(input.getFields()) : []
  return new Set(fields.filter(({ type }) => isEnumType(getNamedType(type))).map(({ name }) => name))
}

function actOf(name: string, input: Readonly<Record<string, unknown>>, words: ReadonlySet<string>, actor: Actor): Act {
  const act = new Act(name, actor)
  act.writes = input.dryRun !== true
  for (const [member, value] of Object.entries(input)) {
    if (value === undefined || SILENT.has(member)) continue
    const isWord = typeof value === 'boolean' || (words.has(member) && typeof value === 'string')
    act.details.add(isWord ? `${member}=${value}` : member)
    noteIds(act, value)
  }
  return act
}

/** The things that an input names, as far as they are named by their ids. */
function noteIds(act: Act, value: unknown, depth = 0): void {
  if (typeof value === 'string') {
    if (parseGlobalId(value)) act.on(value)
  } else if (typeof value === 'object' && value !== null && depth < 4)
    for (const member of Array.isArray(value) ? value.slice(0, 1_000) : Object.values(value))
      noteIds(act, member, depth + 1)
}
