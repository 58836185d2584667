import type { DivisionOnMapFragment, ExplorerSettingsQuery } from '../../api/index.ts'
import type { Ground } from '../ground/ground.ts'
import type { AsOf } from '../ground/loadGround.ts'

export type Settings = ExplorerSettingsQuery['mapSettings']

/** How far loading has come. */
export type Progress = 'districts' | 'grids' | 'ready' | 'failed'

/** What was read from the server, and how far that has come. */
export interface GroundState {
  /** Null until the server has told them. */
  readonly settings: Settings | null
  readonly settingsFailed: boolean
  /** The districts of today; null until they are known. */
  readonly districts: readonly DivisionOnMapFragment[] | null
  readonly districtsFailed: boolean
  /** What is known of the ground, by day. */
  readonly grounds: ReadonlyMap<AsOf, Ground>
  /** How far the ground of a district on a day, or its stations, have come. */
  readonly loads: ReadonlyMap<string, Progress>
}

/** A district on a day. */
export const groundKey = (district: string, day: AsOf): string => `${district} ${day ?? ''}`

/** The stations of a district: they carry no days. */
export const stationsKey = (district: string): string => `${district} stations`

export function groundProgress(
  { districts, districtsFailed, loads }: GroundState,
  within: string | null,
  day: AsOf,
): Progress {
  if (districtsFailed) return 'failed'
  if (!districts) return 'districts'
  return within ? (loads.get(groundKey(within, day)) ?? 'grids') : 'ready'
}

export const stationProgress = ({ loads }: GroundState, within: string | null): Progress =>
  within ? (loads.get(stationsKey(within)) ?? 'grids') : 'ready'
