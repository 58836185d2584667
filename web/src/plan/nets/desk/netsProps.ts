import type { GridId } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'
import type { Desk } from '../../../editor/desk.ts'
import type { NetsDesk } from './netsDesk.ts'

/** What every part of the nets reads and orders. */
export interface NetsProps {
  readonly desk: Desk
  readonly nets: NetsDesk
  readonly look: (ground: MultiPolygon, grids: readonly GridId[]) => void
}
