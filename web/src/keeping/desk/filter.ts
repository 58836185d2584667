import type { StationGap, StationKeptFragment, StationKind, StationStatus } from '../../api/index.ts'
import { gapsOf, type Norms } from './gaps.ts'

/** Which stations are shown. All conditions must hold; an empty list is none. */
export interface Filter {
  /** Words that its names, address, phone and code hold, or that its name is read as, in pinyin or initials: all of them. */
  readonly text: string
  readonly kinds: readonly StationKind[]
  readonly statuses: readonly StationStatus[]
  /** That lack any of these. */
  readonly gaps: readonly StationGap[]
  /** Code of the division in whose subtree they serve. */
  readonly within: string | null
  /** Just these, by id. */
  readonly ids: readonly string[] | null
}

export const EVERYTHING: Filter = { text: '', kinds: [], statuses: [], gaps: [], within: null, ids: null }

/** The same letters, however wide or tall they are written. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

/** A word as it is compared with readings: `Cuì'fēng` → `cuifeng`, and the ü of pinyin a v. */
const asReading = (word: string): string =>
  word
    .replace(/[üǖǘǚǜ]/g, 'v')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The stations that a filter lets through on a day, in their order. */
export function filtered<S extends StationKeptFragment>(
  stations: Iterable<S>,
  filter: Filter,
  norms: Norms,
  day: string,
): S[] {
  const words = plain(filter.text)
    .split(/\s+/)
    .filter(Boolean)
    .map(word => ({ word, reading: asReading(word) }))
  // Pinyin is typed with spaces between its syllables, too.
  const whole = words.map(({ reading }) => reading).join('')
  const ids = filter.ids && new Set(filter.ids)
  return [...stations].filter(station => {
    const { kind, status, divisionCode } = station
    if (ids && !ids.has(station.id)) return false
    if (filter.kinds.length > 0 && !filter.kinds.includes(kind)) return false
    if (filter.statuses.length > 0 && !filter.statuses.includes(status)) return false
    if (filter.within && !divisionCode.startsWith(filter.within)) return false
    if (filter.gaps.length > 0 && !gapsOf(station, norms, day).some(gap => filter.gaps.includes(gap))) return false
    if (words.length === 0) return true
    const { name, nameEn, address, phone, code, readings } = station
    const isRead = (typed: string) => typed !== '' && readings.some(reading => reading.includes(typed))
    const searched = plain([name, nameEn, address, phone, code].filter(Boolean).join(' '))
    return isRead(whole) || words.every(({ word, reading }) => searched.includes(word) || isRead(reading))
  })
}
