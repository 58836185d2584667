import { useEffect, useState } from 'react'
import type { Box } from '../../map/places.ts'

/** The server's largest page: where more than this fit, those of a smaller view are asked for once it is zoomed in. */
export const MOST = 1000

/**
 * The box that things on the map are asked for in: none at first, beside everything else that the page loads; only where they are
 * too many for one page, as `cut` tells, what is in and around what is seen.
 */
export function useAskedBox(seen: Box | null): [Box | null, (cut: boolean) => void] {
  const [asked, setAsked] = useState<Box | null>(null)
  const [cut, setCut] = useState(false)
  useEffect(() => {
    if (!seen) return
    const outside = asked !== null && !holds(asked, seen)
    const smaller = cut && (!asked || width(seen) * 4 < width(asked))
    if (outside || smaller) setAsked(around(seen))
  }, [seen, asked, cut])
  return [asked, setCut]
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
