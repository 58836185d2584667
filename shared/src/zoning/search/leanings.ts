import type { Ground } from '../ground/ground.ts'
import type { Leanings } from './anneal.ts'
import type { Wish } from './wish.ts'

/** Barriers inside zones cost as much as they are long beside the outline that a zone has on average. */
export function leaningsOf(ground: Ground, { barriers = 0.5 }: Wish, zones: number): Leanings {
  if (barriers === 0 || ground.barrier.every(length => length === 0)) return {}
  const area = ground.area.reduce((sum, one) => sum + one, 0)
  const outline = Math.sqrt((4 * Math.PI * area) / zones)
  return { inside: ground.barrier.map(length => (barriers * length) / outline) }
}
