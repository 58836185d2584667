import { type RefObject, useLayoutEffect, useState } from 'react'

/** Pixels from top to foot of an element. */
export function useTall(ref: RefObject<HTMLElement | null>): number {
  const [tall, setTall] = useState(0)
  useLayoutEffect(() => {
    const element = ref.current!
    const measure = (): void => setTall(element.clientHeight)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return tall
}
