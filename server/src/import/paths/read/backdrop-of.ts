import type { Position } from '@geyi/shared/geo'

/** What a line of OpenStreetMap is on the map beneath the grids: a road of a class, or a lake. Nothing of what is not drawn. */
export type BackdropClass =
  | { readonly kind: 'ROAD'; readonly class: 'arterial' | 'street' | 'lane' | 'railway' }
  | { readonly kind: 'WATER'; readonly class: 'lake' }

/** A line of a file as it is drawn beneath the grids. */
export type BackdropLine = BackdropClass & { readonly name: string | null; readonly line: readonly Position[] }

const ARTERIAL = /^(motorway|trunk|primary|secondary)(_link)?$/
const STREET = /^(tertiary(_link)?|unclassified|residential|living_street|pedestrian|road|busway)$/
const LANE = /^(service|track|footway|path|steps|cycleway|bridleway|corridor)$/
const RAILS = /^(rail|light_rail|narrow_gauge)$/

/** Keys that decide it, beside those that decide whether it is a path. */
export const BACKDROP_KEYS = ['name'] as const

/**
 * What a line is, by OpenStreetMap's `highway`, `railway` and `natural=water`, this of closed lines alone. Railways above the ground
 * are no streets, but boundaries follow them.
 */
export function backdropOf(tags: Readonly<Record<string, unknown>>, isClosed: boolean): BackdropClass | undefined {
  const of = (key: string): string => (typeof tags[key] === 'string' ? tags[key].toLowerCase() : '')
  const highway = of('highway')
  if (ARTERIAL.test(highway)) return { kind: 'ROAD', class: 'arterial' }
  if (STREET.test(highway)) return { kind: 'ROAD', class: 'street' }
  if (LANE.test(highway)) return { kind: 'ROAD', class: 'lane' }
  if (RAILS.test(of('railway')) && !/^(?!no$)./.test(of('tunnel'))) return { kind: 'ROAD', class: 'railway' }
  if (of('natural') === 'water' && isClosed) return { kind: 'WATER', class: 'lake' }
  return undefined
}
