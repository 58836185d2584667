import { useEffect } from 'react'
import { isFloating } from '../../frame/floats.ts'
import type { ExplorerDesk } from '../desk/explorerDesk.ts'

/** Which way an arrow key moves a pin: pixels to the east and south. */
const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Keys of the explorer; while something is typed they belong to the field. */
export function useKeys(desk: ExplorerDesk): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (event.isComposing || target.closest('input, textarea, select, [contenteditable], [role=combobox]')) return
      const { work } = desk
      const command = event.ctrlKey || event.metaKey
      const onMap = target === document.body || target.closest('.leaflet-container') !== null
      const arrow = ARROWS[event.key]
      if (command && event.key.toLowerCase() === 'z') {
        event.preventDefault()
        if (event.shiftKey) work.redo()
        else work.undo()
      } else if (command && event.key.toLowerCase() === 'y') {
        event.preventDefault()
        work.redo()
      } else if (event.key === 'Escape') {
        if (!isFloating()) desk.leave()
      } else if (onMap && event.key === 'Delete') work.removeByKey()
      else if (onMap && arrow && !command) {
        const length = event.shiftKey ? 10 : 1
        if (!work.nudge(arrow[0] * length, arrow[1] * length)) return
        event.preventDefault()
        // Otherwise the map would pan under the pin.
        event.stopPropagation()
      }
    }
    document.addEventListener('keydown', press, { capture: true })
    return () => document.removeEventListener('keydown', press, { capture: true })
  }, [desk])
}
