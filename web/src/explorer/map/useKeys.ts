import { useEffect, useRef } from 'react'

export interface Keys {
  readonly undo: () => void
  readonly redo: () => void
  readonly remove: () => void
  readonly leave: () => void
  /** Pixels to the east and south; @returns whether something moved. */
  readonly step: (dx: number, dy: number) => boolean
}

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Keys of the explorer; while something is typed they belong to the field. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (event.isComposing || target.closest('input, textarea, select, [contenteditable], [role=combobox]')) return
      const { undo, redo, remove, leave, step } = latest.current
      const command = event.ctrlKey || event.metaKey
      const onMap = target === document.body || target.closest('.leaflet-container') !== null
      const arrow = ARROWS[event.key]
      if (command && event.key.toLowerCase() === 'z') {
        event.preventDefault()
        if (event.shiftKey) redo()
        else undo()
      } else if (command && event.key.toLowerCase() === 'y') {
        event.preventDefault()
        redo()
      } else if (event.key === 'Escape') leave()
      else if (onMap && event.key === 'Delete') remove()
      else if (onMap && arrow && !command) {
        const length = event.shiftKey ? 10 : 1
        if (!step(arrow[0] * length, arrow[1] * length)) return
        event.preventDefault()
        // Otherwise the map would pan under the pin.
        event.stopPropagation()
      }
    }
    document.addEventListener('keydown', press, { capture: true })
    return () => document.removeEventListener('keydown', press, { capture: true })
  }, [])
}
