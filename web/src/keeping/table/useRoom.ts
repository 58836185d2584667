import { type RefObject, useEffect, useRef, useState } from 'react'

/** An element, and how many pixels high it is. */
export function useRoom(): [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState(0)
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setHeight(Math.floor(entry!.contentRect.height)))
    observer.observe(element.current!)
    return () => observer.disconnect()
  }, [])
  return [element, height]
}
