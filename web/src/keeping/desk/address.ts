import type { StationStatus } from '../../api/index.ts'
import { STATION_KINDS } from '../../map/places.ts'
import { EVERYTHING, type Filter } from './filter.ts'
import { GAPS } from './gaps.ts'

/** What the page's address keeps: which stations are shown, and which one is looked at. */
export interface Kept {
  readonly filter: Filter
  readonly opened: string | null
}

const STATUSES: readonly StationStatus[] = ['OPEN', 'CLOSED_FOR_WORKS', 'PLANNED', 'CLOSED']

/** The query of an address, with its question mark; empty where nothing is asked. */
export function queryOf({ filter, opened }: Kept): string {
  const query = new URLSearchParams()
  if (filter.text.trim() !== '') query.set('q', filter.text)
  if (filter.within) query.set('within', filter.within)
  for (const [name, words] of [
    ['kind', filter.kinds],
    ['status', filter.statuses],
    ['gap', filter.gaps],
  ] as const)
    if (words.length > 0) query.set(name, words.join('.'))
  if (opened) query.set('station', opened)
  const text = query.toString().replaceAll('%3A', ':')
  return text === '' ? '' : `?${text}`
}

/** What a query says; words that there are not are left out. */
export function keptIn(query: string): Kept {
  const said = new URLSearchParams(query)
  const words = <Word extends string>(name: string, known: readonly Word[]): Word[] => {
    const asked = (said.get(name) ?? '').split('.')
    return known.filter(word => asked.includes(word))
  }
  return {
    filter: {
      ...EVERYTHING,
      text: said.get('q') ?? '',
      within: said.get('within') || null,
      kinds: words('kind', STATION_KINDS),
      statuses: words('status', STATUSES),
      gaps: words('gap', GAPS),
    },
    opened: said.get('station') || null,
  }
}
