import type { CatalogueItemFragment } from '../../api/index.ts'

/** Items by category in the order in which these first come, main items by code, each followed by its parts. */
export function inOrder(items: readonly CatalogueItemFragment[]): CatalogueItemFragment[] {
  const byCode = items.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const parts = Map.groupBy(byCode, ({ parent }) => parent?.id)
  const known = new Set(items.map(({ id }) => id))
  const mains = byCode.filter(({ parent }) => !parent || !known.has(parent.id))
  const categories = [...new Set(items.map(({ category }) => category))]
  return categories.flatMap(category =>
    mains.filter(item => item.category === category).flatMap(item => [item, ...(parts.get(item.id) ?? [])]),
  )
}
