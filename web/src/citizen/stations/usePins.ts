import { useEffect, useMemo, useRef } from 'react'
import { placeOf, type StationFilter, StationsOnMapDocument, useQuery } from '../../api/index.ts'
import type { Box, MapStation } from '../../map/places.ts'
import { keep, kept } from '../../stations/kept.ts'
import { useName } from '../../ui/words/text.ts'
import { MOST, useAskedBox } from '../view/useAskedBox.ts'

/** The stations that a map shows, and a way to ask again. */
export function usePins(filter: StationFilter, seen: Box | null): [readonly MapStation[], () => void] {
  const nameOf = useName()
  const [asked, setCut] = useAskedBox(seen)
  const [{ data, error }, ask] = useQuery({
    query: StationsOnMapDocument,
    variables: { filter: { ...filter, ...(asked ? { bbox: asked } : {}) } },
  })
  // Whoever loses the network keeps the pins that he has.
  const last = useRef(data)
  if (data) last.current = data
  if (error && !last.current) last.current = kept()?.pins ?? undefined
  useEffect(() => {
    if (data && data.stations.edges.length > 0) keep({ pins: data })
  }, [data])
  const edges = (error ? last.current : data)?.stations.edges
  const cut = edges?.length === MOST
  useEffect(() => setCut(cut), [cut, setCut])

  const pins = useMemo(
    () =>
      edges?.map(({ node }) => ({ id: node.id, kind: node.kind, name: nameOf(node), ...placeOf(node.location) })) ?? [],
    [edges, nameOf],
  )
  const again = (): void => {
    if (error) ask({ requestPolicy: 'network-only' })
  }
  return [pins, again]
}
