import {
  type CatalogueItemFragment,
  client,
  ImportServiceItemsDocument,
  RemoveServiceItemDocument,
  UpdateServiceItemDocument,
} from '../../api/index.ts'

/** A change of one item: as it was and as it is, null where it is not there. */
export interface ItemChange {
  readonly before: CatalogueItemFragment | null
  readonly after: CatalogueItemFragment | null
}

const valuesOf = (item: CatalogueItemFragment) => ({
  name: item.name,
  nameEn: item.nameEn ?? null,
  category: item.category,
  categoryEn: item.categoryEn ?? null,
  parentCode: item.parent?.code ?? null,
  levels: [...item.levels],
  department: item.department ?? null,
  documents: [...item.documents],
  deputised: item.deputised ?? null,
  deputisedHow: item.deputisedHow ?? null,
  synonyms: [...item.synonyms],
})

/** Takes a change back, unless somebody has changed the item since. @returns whether it is as it was */
export async function undoItem({ before, after }: ItemChange): Promise<boolean> {
  if (before && after) {
    const input = { ...valuesOf(before), id: after.id, version: after.version }
    const { data } = await client.mutation(UpdateServiceItemDocument, { input }).toPromise()
    return Boolean(data?.updateServiceItem)
  }
  if (after) {
    const { id, version } = after
    const { data } = await client.mutation(RemoveServiceItemDocument, { input: { id, version } }).toPromise()
    return Boolean(data?.removeServiceItem)
  }
  if (!before) return false
  // A list brings back what was taken away under its code.
  const input = { items: [{ ...valuesOf(before), code: before.code }] }
  const { data } = await client.mutation(ImportServiceItemsDocument, { input }).toPromise()
  return data?.importServiceItems?.applied ?? false
}
