import { useSyncExternalStore } from 'react'
import type { Desk, DeskState } from '../editor/desk.ts'

/** What the desk shows now. */
export const useDesk = (desk: Desk): DeskState => useSyncExternalStore(desk.subscribe, desk.snapshot)
