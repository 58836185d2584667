import { gridNameIn } from '@geyi/shared/codes'
import { useMemo } from 'react'
import { type Place, placeOf } from '../../../api/index.ts'
import type { Ground } from '../../../explorer/ground/ground.ts'
import { boxAround } from '../../../map/places.ts'
import { isWithin } from '../../../map/shapes/within.ts'
import { useStore } from '../../../state/useStore.ts'
import { useLanguage } from '../../../ui/words/preferences.ts'
import { useName } from '../../../ui/words/text.ts'
import type { ReachDesk } from '../../desk/reachDesk.ts'
import type { SitingJob } from '../../desk/reachServer.ts'
import { NEXT } from './sitingState.ts'

type Found = NonNullable<SitingJob['result']>['sites'][number]

/** A site with what it is called. */
export interface Site extends Found {
  readonly key: string
  /** What stands on its pin. */
  readonly mark: string
  readonly place: Place
  /** The community and grid that it stands in; empty where it stands in none. */
  readonly where: string
}

/** The sites that were found, in their order, and at last what one more would be. */
export function useSites(desk: ReachDesk, job: SitingJob | null): readonly Site[] {
  const language = useLanguage()
  const nameOf = useName()
  const ground = useStore(desk, state => state.ground)
  const result = job?.result ?? null
  return useMemo(() => {
    if (!result) return []
    const { sites, next } = result
    const gridAt = gridFinder(ground)
    const whereIs = (place: Place): string => {
      const grid = gridAt(place)
      const community = grid && ground.divisions.get(grid.code.slice(0, 12))
      return [community && nameOf(community), grid && gridNameIn(language, grid)].filter(Boolean).join(' · ')
    }
    const siteOf = (found: Found, key: string, mark: string): Site => {
      const place = placeOf(found.location)
      return { ...found, key, mark, place, where: whereIs(place) }
    }
    return [
      ...sites.map((found, at) => siteOf(found, String(at), String(at + 1))),
      ...(next ? [siteOf(next, NEXT, '+')] : []),
    ]
  }, [result, ground, language, nameOf])
}

/** Finds the grid around a place. */
function gridFinder({ grids }: Ground) {
  const boxed = [...grids.values()].map(grid => ({ grid, box: boxAround(grid.boundary) }))
  return (place: Place) =>
    boxed.find(
      ({ grid, box: { west, south, east, north } }) =>
        place.longitude >= west &&
        place.longitude <= east &&
        place.latitude >= south &&
        place.latitude <= north &&
        isWithin(grid.boundary, place),
    )?.grid
}
