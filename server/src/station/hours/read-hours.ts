import { type OpeningHours, parseOpeningHours } from '@geyi/shared/hours'
import { LRUCache } from 'lru-cache'

/** Many stations have the same text. */
const read = new LRUCache<string, { readonly hours: OpeningHours | null }>({ max: 2_000 })

/** A station's text as opening hours; null where it can't be read. */
export function hoursOf(text: string): OpeningHours | null {
  const known = read.get(text)
  if (known) return known.hours
  const parsed = parseOpeningHours(text)
  const hours = parsed.ok ? parsed.value : null
  read.set(text, { hours })
  return hours
}
