import type { Place, StationKind } from '../../api/index.ts'
import { STATION_KINDS } from '../../map/stations/kinds.ts'
import { localTime } from './localTime.ts'

/** Where distances are measured from: wherever the visitor is, or a place that was chosen. */
export type Origin = { kind: 'me' } | { kind: 'place'; place: Place; name: string | null }

/** What the panel shows instead of the list. */
export type Selected = { kind: 'station'; id: string } | { kind: 'grid'; place: Place }

/** What a citizen looks at; the address of the page holds all of it. */
export interface View {
  search: string
  openNow: boolean
  /** When stations should be open, by the clock of the stations; never together with `openNow`. */
  openAt: string | null
  accessible: boolean
  kinds: readonly StationKind[]
  /** Codes of service items. */
  items: readonly string[]
  origin: Origin | null
  selected: Selected | null
}

/** The longest words to look for, in UTF-16 units. */
const LONGEST_SEARCH = 200

/** Reads a view from the query of an address. What can't be read is left out. */
export function parseView(query: string): View {
  const params = new URLSearchParams(query)
  const from = params.get('from')
  const fromPlace = parsePlace(from)
  const station = params.get('station')
  const grid = parsePlace(params.get('grid'))
  return {
    // A server takes no longer words, and no signs that no one can see.
    search: (params.get('q') ?? '')
      .replace(/\p{Cc}/gu, '')
      .slice(0, LONGEST_SEARCH)
      .toWellFormed(),
    openNow: params.get('open') === '1',
    openAt: localTime(params.get('open')),
    accessible: params.has('accessible'),
    kinds: params.getAll('kind').filter(isKind),
    items: params.getAll('item'),
    origin:
      from === 'me' ? { kind: 'me' } : fromPlace && { kind: 'place', place: fromPlace, name: params.get('fromName') },
    selected: station ? { kind: 'station', id: station } : grid && { kind: 'grid', place: grid },
  }
}

/** Writes a view as the query of an address, empty for the view that everything starts from. */
export function queryOf({ search, openNow, openAt, accessible, kinds, items, origin, selected }: View): string {
  const params = new URLSearchParams()
  if (search) params.set('q', search)
  if (openNow) params.set('open', '1')
  else if (openAt) params.set('open', openAt)
  if (accessible) params.set('accessible', '1')
  for (const kind of kinds) params.append('kind', kind)
  for (const item of items) params.append('item', item)
  if (origin?.kind === 'me') params.set('from', 'me')
  if (origin?.kind === 'place') {
    params.set('from', writePlace(origin.place))
    if (origin.name) params.set('fromName', origin.name)
  }
  if (selected?.kind === 'station') params.set('station', selected.id)
  if (selected?.kind === 'grid') params.set('grid', writePlace(selected.place))
  return params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
}

/** Six decimals are a decimetre, and short enough to be sent on. */
const writePlace = ({ longitude, latitude }: Place): string => `${longitude.toFixed(6)},${latitude.toFixed(6)}`

function parsePlace(text: string | null): Place | null {
  const match = /^(-?\d{1,3}(?:\.\d+)?),(-?\d{1,2}(?:\.\d+)?)$/.exec(text ?? '')
  if (!match) return null
  const place = { longitude: Number(match[1]), latitude: Number(match[2]) }
  return Math.abs(place.longitude) <= 180 && Math.abs(place.latitude) <= 90 ? place : null
}

const isKind = (text: string): text is StationKind => (STATION_KINDS as readonly string[]).includes(text)
