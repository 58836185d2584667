import { districtOf, gridNameIn, parentCodeOf, pathOfCode } from '@geyi/shared/codes'
import type { Band } from '@geyi/shared/problems'
import { type DivisionOnMapFragment, type ExplorerGridsQuery, placeOf } from '../../api/index.ts'
import type { GroundData } from '../../map/ground.ts'
import { type GroundLevel, groundLevelOf } from '../../map/shapes/ground.ts'
import { isWithin } from '../../map/shapes/within.ts'
import type { Station } from '../../stations/desk/stationServer.ts'
import type { Named } from '../../ui/words/names.ts'

export type GridOnMap = ExplorerGridsQuery['grids']['edges'][number]['node']

/** The divisions and grids that were loaded, by code. */
export interface Ground {
  readonly divisions: ReadonlyMap<string, DivisionOnMapFragment>
  readonly grids: ReadonlyMap<string, GridOnMap>
}

export const emptyGround: Ground = { divisions: new Map(), grids: new Map() }

/** A ground with more of it, or newer. */
export const joined = (known: Ground, { divisions, grids }: Partial<Ground>): Ground => ({
  divisions: divisions ? new Map([...known.divisions, ...divisions]) : known.divisions,
  grids: grids ? new Map([...known.grids, ...grids]) : known.grids,
})

/** What of a ground lies in a district. */
export function partOf({ divisions, grids }: Ground, district: string): Ground {
  const within = <T>(items: ReadonlyMap<string, T>) => new Map([...items].filter(([code]) => code.startsWith(district)))
  return { divisions: within(divisions), grids: within(grids) }
}

/** What the map draws of it, with names in the language of the page. */
export function groundData(
  { divisions, grids }: Ground,
  nameOf: (division: DivisionOnMapFragment) => string,
): GroundData {
  const bands = new Map<string, Band>()
  for (const { code, householdBand } of divisions.values())
    if (householdBand) bands.set(districtOf(code), householdBand)
  return {
    bands,
    divisions: [...divisions.values()].flatMap(division => {
      const level = groundLevelOf(division.code)
      return level && level !== 'grid'
        ? [{ code: division.code, level, name: nameOf(division), boundary: division.boundary ?? null }]
        : []
    }),
    grids: [...grids.values()],
  }
}

/** One place in a list or breadcrumb. */
export interface PlaceItem extends Named {
  readonly code: string
  readonly level: GroundLevel
}

const itemOf = (place: DivisionOnMapFragment | GridOnMap): PlaceItem => {
  const { code } = place
  const level = groundLevelOf(code)!
  return 'nameEn' in place
    ? { code, level, name: place.name, nameEn: place.nameEn }
    : { code, level, name: gridNameIn('zh', place), nameEn: gridNameIn('en', place) }
}

/** The places that contain a code, from the district down, itself included. */
export function pathTo({ divisions, grids }: Ground, code: string): PlaceItem[] {
  return pathOfCode(code)
    .filter(groundLevelOf)
    .flatMap(part => {
      const place = divisions.get(part) ?? grids.get(part)
      return place ? [itemOf(place)] : []
    })
}

/** The places one level down, in the order of their codes. */
export function childrenOf({ divisions, grids }: Ground, code: string): PlaceItem[] {
  return [...divisions.values(), ...grids.values()]
    .filter(place => parentCodeOf(place.code) === code)
    .map(itemOf)
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** Whether a station stands in a grid. */
export const stands = ({ location }: Station, grid: GridOnMap | undefined): boolean =>
  grid !== undefined && isWithin(grid.boundary, placeOf(location))
