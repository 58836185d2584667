import { useSyncExternalStore } from 'react'
import type { Desk, DeskState } from '../../editor/desk.ts'

/** Something that follows from what the desk shows; the page is drawn again only when it is another value. */
export const useDesk = <T>(desk: Desk, part: (state: DeskState) => T): T =>
  useSyncExternalStore(desk.subscribe, () => part(desk.snapshot()))

/** The draft as it stands. */
export const useCoverage = (desk: Desk) => useDesk(desk, ({ coverage }) => coverage)
