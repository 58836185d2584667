import type { CitizenSettingsQuery, StationOnListFragment, StationsOnMapQuery } from '../api/index.ts'

/** What the browser keeps of a visit, to be shown when the page opens without network. Never from where it was looked at. */
export interface Kept {
  /** The stations that were listed last. */
  readonly listed: readonly StationOnListFragment[]
  /** All that were listed or looked at lately, the latest first. */
  readonly seen: readonly StationOnListFragment[]
  /** The pins of the map as it was seen last. */
  readonly pins: StationsOnMapQuery | null
  readonly settings: CitizenSettingsQuery | null
}

const KEY = 'geyi.kept'
/** Stations that are kept beyond the last list. */
const MOST = 200

/** What is kept; null where nothing is, or storage is forbidden. */
export function kept(): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null') as Kept | null
  } catch {
    return null
  }
}

/** Some of what was just answered; `looked` is a station that was looked at by itself. */
type Answered = Partial<Omit<Kept, 'seen'>> & { readonly looked?: StationOnListFragment }

/** Keeps it for a visit without network. */
export function keep({ looked, ...part }: Answered): void {
  const before = kept() ?? { listed: [], seen: [], pins: null, settings: null }
  const latest = [...(looked ? [looked] : []), ...(part.listed ?? [])]
  const ids = new Set(latest.map(({ id }) => id))
  const seen = [...latest, ...before.seen.filter(({ id }) => !ids.has(id))].slice(0, MOST)
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...before, ...part, seen }))
  } catch {
    // Storage may be full or forbidden; the page then needs the network.
  }
}

/** A station as it was seen last; undefined for one that never was. */
export const seenBefore = (id: string | null): StationOnListFragment | undefined =>
  kept()?.seen.find(station => station.id === id)
