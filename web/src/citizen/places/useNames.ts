import { useEffect, useMemo } from 'react'
import { NamesOnMapDocument, placeOf, useQuery } from '../../api/index.ts'
import type { NamedPlace } from '../../map/index.ts'
import { type Box, groundLevelOf } from '../../map/places.ts'
import { useName } from '../../ui/words/text.ts'
import { MOST, useAskedBox } from '../view/useAskedBox.ts'

/** The divisions that a map names, once it is there. */
export function useNames(seen: Box | null): readonly (NamedPlace & { readonly sample: boolean })[] {
  const nameOf = useName()
  const [asked, setCut] = useAskedBox(seen)
  const [{ data }] = useQuery({
    query: NamesOnMapDocument,
    variables: { filter: asked ? { bbox: asked } : {} },
    // Names may wait: nobody looks for a station by them.
    pause: seen === null,
  })
  const edges = data?.divisions.edges
  const cut = edges?.length === MOST
  useEffect(() => setCut(cut), [cut, setCut])
  return useMemo(
    () =>
      edges?.flatMap(({ node }) => {
        const { code, labelPoint, area, sample } = node
        const level = groundLevelOf(code)
        if (!level || level === 'grid' || !labelPoint || !area) return []
        return [{ code, level, name: nameOf(node), at: placeOf(labelPoint), area, sample }]
      }) ?? [],
    [edges, nameOf],
  )
}
