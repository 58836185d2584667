import { useEffect, useState } from 'react'
import type { Desk } from '../../editor/desk.ts'
import type { NetsDesk } from '../nets/desk/netsDesk.ts'
import { ZoningDesk } from './desk/zoningDesk.ts'
import { remoteZoning } from './desk/zoningServer.ts'

/** The dividing of a plan’s ground, which goes on whichever panel is open. */
export function useZoning(desk: Desk, plan: string, nets: NetsDesk): ZoningDesk {
  const [zoning] = useState(() => new ZoningDesk(remoteZoning, desk, plan, nets))
  useEffect(() => (desk.mayEdit ? zoning.open() : undefined), [desk, zoning])
  return zoning
}
