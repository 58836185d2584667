import type { Band } from '@geyi/shared/problems'
import type { ZonedFile } from './zone-file.ts'

/** What `geyi zone` tells of the zones it made; also as JSON. */
export interface ZoneReport {
  readonly zones: number
  readonly inBand: number
  /** Mean of 4πA ⁄ P² over all zones. */
  readonly meanPolsbyPopper: number
  /** Pieces of all zones together: as many as zones where each is one. */
  readonly pieces: number
  /** Pieces of ground that share no boundary with another; no zone reaches over. */
  readonly grounds: number
  /** Of the search alone. */
  readonly seconds: number
  /** What has another zone than it had, where zones were to be kept. */
  readonly moved?: number
  readonly outOfBand: readonly { readonly zone: number; readonly weight: number }[]
  /** Proofs that the band can't be held everywhere. */
  readonly impossible: readonly {
    readonly reason: string
    readonly rows: readonly number[]
    readonly message: string
  }[]
  /** Zones out of the band for which no such proof was found: a longer search may bring them in. */
  readonly noneFound: readonly number[]
  readonly warnings: readonly string[]
}

export function zoneReport(file: ZonedFile, band: Band, warnings: readonly string[]): ZoneReport {
  const { zones, moved, grounds, unproved, impossible } = file
  const outOfBand = zones.filter(({ weight }) => weight < band.min || weight > band.max)
  return {
    zones: zones.length,
    inBand: zones.length - outOfBand.length,
    meanPolsbyPopper: zones.reduce((sum, zone) => sum + zone.polsbyPopper, 0) / zones.length,
    pieces: zones.reduce((sum, { boundary }) => sum + boundary.length, 0),
    grounds,
    seconds: file.seconds,
    ...(moved !== null && { moved }),
    outOfBand: outOfBand.map(({ zone, weight }) => ({ zone, weight })),
    impossible: impossible.map(({ proof, rows }) => ({ reason: proof.reason, rows, message: wordsOf(proof, band) })),
    noneFound: unproved,
    warnings,
  }
}

const n = (number: number): string => number.toLocaleString('en', { maximumFractionDigits: 1 })

/** A proof in one sentence. */
function wordsOf(proof: ZonedFile['impossible'][number]['proof'], { min, max }: Band): string {
  switch (proof.reason) {
    case 'ATOM_TOO_HEAVY':
      return `This polygon alone has ${n(proof.weight)}, more than ${n(max)}.`
    case 'NO_ZONE_FITS':
      return `Around the polygon with ${n(proof.weight)}, whatever hangs together with it has less than ${n(min)} or more than ${n(max)}.`
    case 'PIECE_TOO_LIGHT':
      return `Nothing connects this ground with the rest, and it has ${n(proof.weight)}, less than ${n(min)}.`
    case 'NO_NUMBER_FITS':
      return `This ground has ${n(proof.weight)}: too much for ${n(proof.fewer)} ${proof.fewer === 1 ? 'zone' : 'zones'} of at most ${n(max)}, too little for ${n(proof.more)} of at least ${n(min)}.`
    case 'NUMBER_OUTSIDE':
      return `${n(proof.zones)} ${proof.zones === 1 ? 'zone' : 'zones'} can’t all be in the band: it takes ${n(proof.fewest)} to ${n(proof.greatest)}.`
  }
}
