import type { Geometry } from 'geojson'
import { type CombinedError, errorCodeOf, type ViewerRightsFragment } from '../../api/index.ts'
import { emptyGround, type Ground } from '../../explorer/ground/ground.ts'
import type { Question } from './question.ts'
import type { Choice, Limit, Reached, ReachStation, Settings } from './reachServer.ts'

/** The levels that figures are shown for. */
export type Level = 'subdistrict' | 'community' | 'grid'

/** Why something could not be had: the API's code, and its reason where it gives one. */
export interface Trouble {
  readonly code: string
  readonly reason: string | null
}

export type Answer =
  | { readonly state: 'measuring'; readonly before: Reached | null }
  | { readonly state: 'ready'; readonly reached: Reached }
  | { readonly state: 'failed'; readonly trouble: Trouble }

/** What the page of reach shows at one moment. */
export interface ReachState {
  readonly viewer: ViewerRightsFragment | null
  readonly load: 'waiting' | 'loading' | 'ready' | 'failed'
  readonly settings: Settings | null
  /** Districts and below of what the account has a right in, by code. */
  readonly divisions: ReadonlyMap<string, Choice>
  /** Null until it is known which divisions there are. */
  readonly question: Question | null
  readonly answer: Answer
  /** The limit by which map and lists go. */
  readonly limit: Limit
  readonly level: Level
  /** The division asked for and all below it. */
  readonly ground: Ground
  /** The stations that count, of the district. */
  readonly stations: readonly ReachStation[]
  /** What colours the map: shares of households, or the ground within the limits. */
  readonly drawn: 'shares' | 'areas'
  /** That ground, the shortest limit first; null while it is not known. */
  readonly areas: readonly (Geometry | null)[] | 'failed' | null
  /** Code of the place that is looked at. */
  readonly selected: string | null
}

export const beginning: ReachState = {
  viewer: null,
  load: 'waiting',
  settings: null,
  divisions: new Map(),
  question: null,
  answer: { state: 'measuring', before: null },
  limit: 15,
  level: 'community',
  ground: emptyGround,
  stations: [],
  drawn: 'shares',
  areas: null,
  selected: null,
}

/** The figures that are known, of the question before while a new one is measured; null of none. */
export const reachedOf = ({ answer }: ReachState): Reached | null =>
  answer.state === 'ready' ? answer.reached : answer.state === 'measuring' ? answer.before : null

/** What the API, or the way to it, said. */
export function troubleOf(error: unknown): Trouble {
  const told = error as CombinedError
  if (!Array.isArray(told?.graphQLErrors)) return { code: 'INTERNAL_SERVER_ERROR', reason: null }
  const reason = told.graphQLErrors[0]?.extensions.reason
  return { code: errorCodeOf(told), reason: typeof reason === 'string' ? reason : null }
}

/** The levels below a division, the highest first. */
export const levelsBelow = (within: string): readonly Level[] =>
  within.length < 9 ? ['subdistrict', 'community', 'grid'] : within.length < 12 ? ['community', 'grid'] : ['grid']
