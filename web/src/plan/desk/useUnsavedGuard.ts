import { useEffect } from 'react'
import type { Desk } from '../../editor/desk.ts'

/** Asks before the page is left with edits that are not safe yet, and sends them as soon as the network is back. */
export function useUnsavedGuard(desk: Desk): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (desk.log.unsaved > 0) event.preventDefault()
    }
    const retry = () => desk.log.retry()
    addEventListener('beforeunload', ask)
    addEventListener('online', retry)
    return () => {
      removeEventListener('beforeunload', ask)
      removeEventListener('online', retry)
    }
  }, [desk])
}
