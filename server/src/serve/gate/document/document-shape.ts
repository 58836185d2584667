import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Limits } from './limits.ts'

/** What a document is, counted without its schema. */
export interface Shape extends Record<Exclude<keyof Limits, 'characters' | 'tokens' | 'nesting'>, number> {
  /** Fields of its largest operation with every fragment written out wherever it is spread. */
  readonly fields: number
  /** Whether it asks for the schema. */
  readonly introspects: boolean
}

/** What a selection leads to with all fragments in it written out. */
interface Expanded {
  readonly depth: number
  readonly fields: number
  /** Fields of the selection itself, not of what is below them. */
  readonly width: number
}

const nothing: Expanded = { depth: 0, fields: 0, width: 0 }

/** Counts a document. A fragment is looked at once, however often it is spread; spread within itself it is endlessly deep. */
export function shapeOf(document: DocumentNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const known = new Map<string, Expanded>()
  let [aliases, repeats, directives, introspects] = [0, 0, 0, false]

  const count = (nodes: readonly DirectiveNode[] | undefined): void => {
    directives += nodes?.length ?? 0
  }

  const spread = (name: string): Expanded => {
    const before = known.get(name)
    if (before) return before
    const fragment = fragments.get(name)
    if (!fragment) return nothing
    known.set(name, { depth: Number.POSITIVE_INFINITY, fields: 0, width: 0 })
    const expanded = expand(fragment.selectionSet)
    known.set(name, expanded)
    return expanded
  }

  const expand = (set: SelectionSetNode): Expanded => {
    const seen = new Set<string>()
    let [depth, fields, width] = [0, 0, 0]
    const add = (more: Expanded): void => {
      depth = Math.max(depth, more.depth)
      fields += more.fields
      width += more.width
    }
    const take = (selection: SelectionNode): void => {
      count(selection.directives)
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        for (const inner of selection.selectionSet.selections) take(inner)
        return
      }
      const isField = selection.kind === Kind.FIELD
      const key = isField ? (selection.alias ?? selection.name).value : `...${selection.name.value}`
      if (seen.has(key)) repeats++
      seen.add(key)
      if (!isField) {
        add(spread(selection.name.value))
        return
      }
      if (selection.alias) aliases++
      if (/^__(schema|type)$/.test(selection.name.value)) introspects = true
      const below = selection.selectionSet ? expand(selection.selectionSet) : nothing
      add({ depth: below.depth + 1, fields: below.fields + 1, width: 1 })
    }
    for (const selection of set.selections) take(selection)
    return { depth, fields, width }
  }

  for (const fragment of fragments.values()) {
    count(fragment.directives)
    spread(fragment.name.value)
  }
  let [depth, fields, rootFields] = [0, 0, 0]
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    count(definition.directives)
    for (const variable of definition.variableDefinitions ?? []) count(variable.directives)
    const expanded = expand(definition.selectionSet)
    depth = Math.max(depth, expanded.depth)
    fields = Math.max(fields, expanded.fields)
    rootFields = Math.max(rootFields, expanded.width)
  }
  return { aliases, repeats, directives, fragments: fragments.size, depth, fields, rootFields, introspects }
}
