import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'

/** Names of the fields that the request asks for at the end of this path below the field being resolved, through fragments too. */
export function fieldsAsked(info: GraphQLResolveInfo, ...path: string[]): Set<string> {
  const names = new Set<string>()
  for (const node of info.fieldNodes) collect(node.selectionSet, path, info, names)
  return names
}

function collect(
  set: SelectionSetNode | undefined,
  path: string[],
  info: GraphQLResolveInfo,
  names: Set<string>,
): void {
  const [name, ...rest] = path
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, path, info, names)
    else if (selection.kind === Kind.FRAGMENT_SPREAD)
      collect(info.fragments[selection.name.value]?.selectionSet, path, info, names)
    else if (name === undefined) names.add(selection.name.value)
    else if (selection.name.value === name) collect(selection.selectionSet, rest, info, names)
  }
}
