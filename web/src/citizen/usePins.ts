import { useEffect, useMemo, useState } from 'react'
import { placeOf, type StationFilter, StationsOnMapDocument, useQuery } from '../api/index.ts'
import type { Box, MapStation } from '../map/index.ts'
import { useName } from '../ui/text.ts'

/** The server's largest page: where more stations than this fit, those of a smaller view are asked for once it is zoomed in. */
const MOST = 1000

/**
 * The stations that a map shows, and a way to ask again. All that fit the filter are asked for at first, beside everything else
 * that the page loads; only where they are too many, those in and around what is seen.
 */
export function usePins(filter: StationFilter, seen: Box | null): [readonly MapStation[], () => void] {
  const nameOf = useName()
  const [asked, setAsked] = useState<Box | null>(null)
  const [{ data, error }, ask] = useQuery({
    query: StationsOnMapDocument,
    variables: { filter: { ...filter, ...(asked ? { bbox: asked } : {}) } },
  })
  const edges = data?.stations.edges
  const cut = edges?.length === MOST

  useEffect(() => {
    if (!seen) return
    const outside = asked !== null && !holds(asked, seen)
    const smaller = cut && (!asked || width(seen) * 4 < width(asked))
    if (outside || smaller) setAsked(around(seen))
  }, [seen, asked, cut])

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

const width = ({ west, east }: Box): number => east - west

const holds = (outer: Box, inner: Box): boolean =>
  outer.west <= inner.west && outer.south <= inner.south && outer.east >= inner.east && outer.north >= inner.north

/** A view and half of it more on every side, so that a short way moved asks for nothing. */
function around({ west, south, east, north }: Box): Box {
  const [dx, dy] = [(east - west) / 2, (north - south) / 2]
  return {
    west: Math.max(-180, west - dx),
    south: Math.max(-90, south - dy),
    east: Math.min(180, east + dx),
    north: Math.min(90, north + dy),
  }
}
