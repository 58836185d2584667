import { useEffect, useState } from 'react'

/** Takes an element, and says how many pixels high it is while it is there. */
export function useRoom(): [(element: HTMLElement | null) => void, number] {
  const [element, take] = useState<HTMLElement | null>(null)
  const [height, setHeight] = useState(0)
  useEffect(() => {
    if (!element) return
    const observer = new ResizeObserver(([entry]) => setHeight(Math.floor(entry!.contentRect.height)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return [take, height]
}
