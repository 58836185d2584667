import { buildCoverage, dissolve } from '@geyi/shared/coverage'
import { findInvalidity, type MultiPolygon } from '@geyi/shared/geo'
import { DomainError } from '../../errors/domain-error.ts'
import { refuseTangle } from '../../formats/feature/refuse-tangle.ts'
import { boundaryOfText } from './boundary-of-text.ts'

/** Ground as the database has written it. */
export interface GroundText {
  /** Its code. */
  readonly id: string
  readonly boundary: string
}

/** What ground dissolves into on one level, and whether that is a sound boundary. */
export interface DissolvedLevel {
  readonly digits: number
  readonly divisions: readonly { readonly id: string; readonly boundary: MultiPolygon; readonly isSound: boolean }[]
}

/** Digits of communities, subdistricts and districts: the levels whose boundary is never drawn where anything lies below. */
const LEVELS = [12, 9, 6] as const

/** The levels of ground, or why it is no ground: an error would lose what it is on its way out of a thread. */
export type Dissolved =
  | { readonly levels: readonly DissolvedLevel[] }
  | { readonly refused: { readonly message: string; readonly reason: unknown; readonly limit: unknown } }

/** Dissolves ground into communities, subdistricts and districts. Pure, for a thread of its own: a whole district takes a second. */
export function dissolvedLevels(texts: readonly GroundText[]): Dissolved {
  const ground = texts.map(({ id, boundary }) => ({ id, boundary: boundaryOfText(boundary) }))
  try {
    refuseTangle(ground.map(({ boundary }) => boundary))
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { refused: { message: error.message, reason: error.extensions.reason, limit: error.extensions.limit } }
  }
  const coverage = buildCoverage(ground)
  return {
    levels: LEVELS.map(digits => ({
      digits,
      divisions: [...dissolve(coverage, ({ id }) => (id.length > digits ? id.slice(0, digits) : undefined))].map(
        ([id, boundary]) => ({ id, boundary, isSound: isSound(boundary) }),
      ),
    })),
  }
}

/** Ground without what others lie below, so that every place counts once. */
export function lowestOf(all: readonly GroundText[]): GroundText[] {
  const covered = new Set(
    all.flatMap(({ id }) => LEVELS.filter(digits => digits < id.length).map(digits => id.slice(0, digits))),
  )
  return all.filter(({ id }) => !covered.has(id))
}

export const isSound = (boundary: MultiPolygon): boolean =>
  boundary.length > 0 && findInvalidity(boundary) === undefined
