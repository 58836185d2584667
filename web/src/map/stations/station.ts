import type { StationKind } from './kinds.ts'

/** What the map has to know of a station. */
export interface MapStation {
  readonly id: string
  readonly kind: StationKind
  readonly name: string
  readonly longitude: number
  readonly latitude: number
  /** Whether this viewer may move it. */
  readonly movable?: boolean
  /** Drawn fainter: closed now, or not what was asked for. */
  readonly muted?: boolean
  /** Drawn hollow: not open yet. */
  readonly planned?: boolean
  /** A short mark on the pin: its place in a list. */
  readonly mark?: string
}
