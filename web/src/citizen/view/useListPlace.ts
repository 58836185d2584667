import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Opens whatever was chosen at its top, and the list again where it was left. `chosen` is null while the list is shown. */
export function useListPlace(scroller: RefObject<HTMLElement | null>, chosen: string | null): void {
  const left = useRef(0)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    element.scrollTop = chosen === null ? left.current : 0
    if (chosen !== null) return
    const keep = (): void => {
      left.current = element.scrollTop
    }
    element.addEventListener('scroll', keep, { passive: true })
    return () => element.removeEventListener('scroll', keep)
  }, [scroller, chosen])
}
