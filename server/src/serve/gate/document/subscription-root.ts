import { GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from 'graphql'

/**
 * Refuses subscriptions whose one field at the root may be left out by @skip or @include, as the specification does: there would be
 * nothing to subscribe to.
 */
export const wholeSubscriptionRoot = (context: ValidationContext) => ({
  [Kind.OPERATION_DEFINITION]: ({ operation, selectionSet }: { operation: string; selectionSet: SelectionSetNode }) => {
    if (operation === 'subscription') lookThrough(context, selectionSet, new Set())
  },
})

function lookThrough(context: ValidationContext, set: SelectionSetNode, seen: Set<string>): void {
  for (const selection of set.selections) {
    const directive = selection.directives?.find(({ name }) => name.value === 'skip' || name.value === 'include')
    if (directive)
      context.reportError(
        new GraphQLError(`The root of a subscription can’t have @${directive.name.value}.`, { nodes: directive }),
      )
    if (selection.kind === Kind.INLINE_FRAGMENT) lookThrough(context, selection.selectionSet, seen)
    if (selection.kind !== Kind.FRAGMENT_SPREAD || seen.has(selection.name.value)) continue
    seen.add(selection.name.value)
    const fragment = context.getFragment(selection.name.value)
    if (fragment) lookThrough(context, fragment.selectionSet, seen)
  }
}
