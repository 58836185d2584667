import type { ReachDesk } from '../../desk/reachDesk.ts'
import type { SitingDesk } from './sitingDesk.ts'

/** What every part of the search for sites reads and orders. */
export interface SitingProps {
  readonly desk: ReachDesk
  readonly siting: SitingDesk
}
