import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'

/** Whether the request asks for the field at the end of this path below the field being resolved, through fragments too. */
export const asksFor = (info: GraphQLResolveInfo, ...path: string[]): boolean =>
  info.fieldNodes.some(node => contains(node.selectionSet, path, info))

function contains(set: SelectionSetNode | undefined, path: string[], info: GraphQLResolveInfo): boolean {
  const [name, ...rest] = path
  if (name === undefined) return true
  return (set?.selections ?? []).some(selection => {
    if (selection.kind === Kind.FIELD)
      return selection.name.value === name && contains(selection.selectionSet, rest, info)
    if (selection.kind === Kind.INLINE_FRAGMENT) return contains(selection.selectionSet, path, info)
    return contains(info.fragments[selection.name.value]?.selectionSet, path, info)
  })
}
