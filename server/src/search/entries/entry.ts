import { readingsOf } from '../../names/readings.ts'
import { gramsOf } from '../text/grams.ts'
import { searchKey } from '../text/search-key.ts'

/** What can be found: a station, a service, a division, a grid, a street, an address. */
export type EntryKind = 'STATION' | 'SERVICE' | 'DIVISION' | 'GRID' | 'STREET' | 'ADDRESS'

/** One thing as the search keeps it. */
export interface Entry {
  readonly kind: EntryKind
  /** Uuid of the node that it is; null of what is no node. */
  readonly nodeId: string | null
  /** All entries of one source are written anew together. */
  readonly source: string
  /** Code of the division in which it is, or of the grid. */
  readonly code: string | null
  readonly label: string
  readonly labelEn: string | null
  /** Names under which it is found besides the label, also by their readings. */
  readonly names: readonly (string | null)[]
  /** Texts under which it is found as they are written. */
  readonly texts: readonly (string | null)[]
  /** Degrees. */
  readonly place: { readonly longitude: number; readonly latitude: number } | null
  /** Days; null where it holds always. */
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** Keys longer than this are cut: nobody types more. */
const LONGEST = 120

/** The forms under which a thing is found: its names as written, as pinyin, as initials, as other readings of a character. */
export function keysOf({ label, labelEn, names, texts }: Entry): string[] {
  const forms = [label, labelEn, ...names].flatMap(name => (name === null ? [] : [name, ...readingsOf(name)]))
  const keys = [...forms, ...texts].map(form => searchKey(form ?? '').slice(0, LONGEST))
  return [...new Set(keys)].filter(key => key !== '')
}

/** The pieces of keys, each once. */
export const gramsOfKeys = (keys: readonly string[]): string[] => [...new Set(keys.flatMap(gramsOf))]
