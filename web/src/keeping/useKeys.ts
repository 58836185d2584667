import { useEffect } from 'react'
import { isFloating } from '../frame/floats.ts'
import type { KeepingDesk } from './desk/keepingDesk.ts'

/** Keys of the page; while something is typed they belong to the field. */
export function useKeys(desk: KeepingDesk): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (event.isComposing || target.closest('input, textarea, select, [contenteditable], [role=combobox]')) return
      const command = event.ctrlKey || event.metaKey
      const key = event.key.toLowerCase()
      if (command && (key === 'z' || key === 'y')) {
        event.preventDefault()
        void (key === 'y' || event.shiftKey ? desk.stations.redo() : desk.stations.undo())
      } else if (event.key === 'Escape' && !isFloating()) {
        if (desk.now.task) desk.begin(null)
        else desk.show(null)
      }
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [desk])
}
