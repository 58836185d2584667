import type { GridId } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'
import type { Desk } from '../../../editor/desk.ts'
import type { NamedDivision } from '../../desk/openPlan.ts'
import type { NetsDesk } from '../../nets/desk/netsDesk.ts'
import type { ZoningDesk } from './zoningDesk.ts'

/** What every part of the dividing reads and orders. */
export interface ZoningProps {
  readonly desk: Desk
  readonly zoning: ZoningDesk
  readonly nets: NetsDesk
  readonly divisions: ReadonlyMap<string, NamedDivision>
  readonly divisionName: (code: string) => string
  readonly look: (ground: MultiPolygon, grids: readonly GridId[]) => void
}
