import { communityOf, districtOf, subdistrictOf } from '@geyi/shared/codes'
import type { Band } from '@geyi/shared/problems'
import type { Shape } from '../canvas/mercator.ts'
import type { NamedGround } from '../labels/groundLabels.ts'
import { type Area, areaOf } from '../shapes/area.ts'
import { boundariesOf, type Ground } from '../shapes/boundaries.ts'
import { meanSpan, type Spans } from '../shapes/detail.ts'
import { GROUND_LEVELS, type GroundLevel, type MapDivision, type MapGrid } from '../shapes/ground.ts'
import { GroundIndex } from '../shapes/groundIndex.ts'
import { poleOf } from '../shapes/pole.ts'
import type { Tinted } from './drawAreas.ts'

/** Everything that is known about the ground. */
export interface GroundData {
  readonly divisions: readonly MapDivision[]
  readonly grids: readonly MapGrid[]
  /** The band of a district, by its code. */
  readonly bands: ReadonlyMap<string, Band>
}

/** The same, ready to be drawn and pointed at. */
export interface PreparedGround {
  /** By code. */
  readonly places: ReadonlyMap<string, NamedGround>
  readonly tinted: readonly Tinted[]
  readonly lines: ReadonlyMap<GroundLevel, readonly Shape[]>
  readonly spans: Spans
  /** The code of what lies at a place, on the lowest level. */
  readonly index: GroundIndex<string>
}

/** Projects everything once, for all the times that it is drawn. */
export function prepareGround({ divisions, grids, bands }: GroundData): PreparedGround {
  const places = new Map<string, NamedGround>()
  const add = (level: GroundLevel, code: string, name: string, area: Area | null, households?: number) => {
    if (!area) return
    const place = { level, code, name, area, pole: poleOf(area), ...(households === undefined ? {} : { households }) }
    places.set(code, place)
  }
  for (const { code, level, name, boundary } of divisions) if (boundary) add(level, code, name, areaOf(boundary))
  for (const { code, name, boundary, households } of grids) {
    // Without a band nobody has counted any.
    const known = bands.has(districtOf(code)) ? households : undefined
    add('grid', code, name, areaOf(boundary), known)
  }
  const lowest = groundsOf(divisions, grids)
  return {
    places,
    tinted: grids.flatMap(({ code, kind, households }) => {
      const area = places.get(code)?.area
      const band = bands.get(districtOf(code))
      return area && band ? [{ area, special: kind === 'SPECIAL', households, band }] : []
    }),
    lines: boundariesOf(lowest),
    spans: spansOf([...places.values()]),
    index: new GroundIndex(
      lowest.flatMap(({ code }) => {
        const area = places.get(code)?.area
        return area ? [[area, code] as const] : []
      }),
    ),
  }
}

/** The ground whose outlines are drawn: grids, and the lowest divisions that hold none. */
function groundsOf(divisions: readonly MapDivision[], grids: readonly MapGrid[]): Ground[] {
  const grounds: Ground[] = grids.map(({ code, boundary }) => ({ id: code, code, boundary }))
  const held = new Set(grids.flatMap(({ code }) => [communityOf(code), subdistrictOf(code), districtOf(code)]))
  const lowestFirst = [...divisions].sort((a, b) => b.code.length - a.code.length)
  for (const { code, boundary } of lowestFirst) {
    if (!boundary || held.has(code)) continue
    grounds.push({ id: code, code, boundary })
    for (const digits of [9, 6]) held.add(code.slice(0, digits))
  }
  return grounds
}

/** Mean extent of the places of every level, in world units. */
function spansOf(places: readonly NamedGround[]): Spans {
  const spans: Partial<Record<GroundLevel, number>> = {}
  for (const level of GROUND_LEVELS) {
    const span = meanSpan(places.filter(place => place.level === level).map(({ area }) => area))
    if (span !== undefined) spans[level] = span
  }
  return spans
}
