import type { GroundLevel } from './ground.ts'

/** How the line of a boundary looks: its width, dashes and halo in pixels. */
export interface Stroke {
  readonly width: number
  readonly dash: readonly number[]
  readonly alpha: number
  readonly halo: number
}

/** Boundaries as they are told apart, by the level that they bound. */
export const STROKES: Readonly<Record<GroundLevel, Stroke>> = {
  district: { width: 3, dash: [], alpha: 0.95, halo: 3 },
  subdistrict: { width: 2.25, dash: [14, 5], alpha: 0.85, halo: 1.5 },
  community: { width: 1.5, dash: [], alpha: 0.62, halo: 0 },
  grid: { width: 1, dash: [], alpha: 0.42, halo: 0 },
}
