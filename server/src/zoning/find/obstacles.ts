import type { Division, Ground, Impossible } from '@geyi/shared/zoning'
import { boundariesOf, type CutGround, groundOfAtoms } from './cut-ground.ts'
import type { FoundObstacle } from './zoning-task.ts'

/** So many are told of a kind; more say no more. */
const MOST = 100

const NOTHING = { ground: null, households: null, zones: null, fewest: null, most: null }

/** Why zones are out of the band: proofs with the ground of them, and what was merely not found. */
export function obstaclesOf(
  cut: CutGround,
  zoneOf: Int32Array,
  { impossible, unproved }: Pick<Division, 'impossible' | 'unproved'>,
): FoundObstacle[] {
  // Where so many grids as were asked for can’t all be in the band, looking for others would not help.
  const isProved = impossible.some(({ reason }) => reason === 'NUMBER_OUTSIDE')
  const open = new Set(isProved ? [] : unproved.slice(0, MOST))
  const boundaries = boundariesOf(cut, zoneOf, zone => open.has(zone))
  return [
    ...impossible.slice(0, MOST).map(proof => proven(cut, proof)),
    ...[...boundaries].map(
      ([zone, ground]): FoundObstacle => ({
        ...NOTHING,
        reason: 'NONE_FOUND',
        ground,
        households: householdsOf(cut.ground, zoneOf, zone),
      }),
    ),
  ]
}

function proven(cut: CutGround, proof: Impossible): FoundObstacle {
  const { reason } = proof
  switch (reason) {
    case 'ATOM_TOO_HEAVY':
      return { ...NOTHING, reason, households: proof.weight, ground: groundOfAtoms(cut, [proof.atom]) }
    case 'NO_ZONE_FITS':
    case 'PIECE_TOO_LIGHT':
      return { ...NOTHING, reason, households: proof.weight, ground: groundOfAtoms(cut, proof.atoms) }
    case 'NO_NUMBER_FITS':
      return {
        ...NOTHING,
        reason,
        households: proof.weight,
        fewest: proof.more,
        most: proof.fewer,
        ground: groundOfAtoms(cut, proof.atoms),
      }
    case 'NUMBER_OUTSIDE':
      return { ...NOTHING, reason, zones: proof.zones, fewest: proof.fewest, most: proof.greatest }
  }
}

const householdsOf = ({ weight }: Ground, zoneOf: Int32Array, zone: number): number =>
  weight.reduce((sum, has, atom) => sum + (zoneOf[atom] === zone ? has : 0), 0)
