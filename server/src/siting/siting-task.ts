import type { Position } from '@geyi/shared/geo'
import type { WalkingNetwork } from '@geyi/shared/network'
import type { SitingAim } from '@geyi/shared/siting'

/** What a thread needs to find sites: plain values, so that they can be sent to it. */
export interface SitingTask {
  readonly network: WalkingNetwork
  /** Stations that are there. */
  readonly stations: readonly Position[]
  readonly homes: readonly { readonly place: Position; readonly households: number }[]
  readonly candidates: readonly Position[]
  /** How many of the candidates, the first ones, are part of every choice. */
  readonly fixed: number
  readonly aim: SitingAim
  /** How many sites to choose, or the share of households to bring within the limit with as few as it takes. */
  readonly wanted: { readonly count: number } | { readonly share: number }
  /** Metres. */
  readonly limit: number
  /** Households that one new station can serve; null for any. */
  readonly capacity: number | null
  readonly seed: number
  readonly restarts: number
}

/** What one site does; households, and metres for each household that it brings nearer on average over all. */
export interface FoundSite {
  readonly longitude: number
  readonly latitude: number
  readonly serves: number
  readonly brings: number
  readonly saves: number
}

/** What was found. */
export interface FoundSites {
  readonly sites: readonly FoundSite[]
  readonly next: FoundSite | null
  readonly households: number
  readonly withinBefore: number
  readonly within: number
  readonly meanMetresBefore: number | null
  readonly meanMetres: number | null
  readonly householdsWithoutPath: number
  readonly candidatesWithoutPath: number
  /** Whether the share was reached; null where none was asked for. */
  readonly shareReached: boolean | null
}
