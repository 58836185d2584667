/**
 * Where new stations could stand and whom they would serve. Demand and candidates are counted from 0; `metres` has one row for each
 * candidate, with the way from it to each demand. What is already there, or fixed, is no candidate: `served` says how far each demand
 * has to the nearest of those.
 */
export interface Siting {
  /** Weight of each demand, such as households; 0 or more. */
  readonly demand: Float64Array
  readonly candidates: number
  /** Row by row: `metres[candidate * demand.length + i]`; Infinity where there is no way. */
  readonly metres: Float32Array
  /** For each demand the way to the nearest station that is there, Infinity where there is none. */
  readonly served: Float64Array
  /** Candidates that are part of every choice and counted beside its size. */
  readonly fixed?: readonly number[]
  /** How much demand each candidate can serve; without it, any. What is already there serves any. */
  readonly capacity?: Float64Array
}

/** A choice of candidates, ascending and without fixed ones, and what it is worth. */
export interface Sites {
  readonly chosen: readonly number[]
  readonly value: number
}

/** How to search: the same seed gives the same sites. */
export interface Search {
  readonly seed: number
  /** How often the search begins anew from a changed choice; more is better and slower. */
  readonly restarts: number
  /** Told after each restart. */
  readonly progress?: (done: number) => void
}

/** A way that nobody could walk counts like this many metres, so that whoever is reached by nobody weighs most. */
export const NO_WAY = 100_000

/** How many sites can be chosen: as many as asked for, or as there are candidates that are not fixed. */
export const sizeOf = ({ candidates, fixed = [] }: Siting, k: number): number => Math.min(k, candidates - fixed.length)
