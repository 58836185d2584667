import { degreesOf } from '@geyi/shared/geo'
import { useEffect, useRef } from 'react'
import { TAKINGS, type Taking } from '../../editor/cellUnder.ts'
import type { Desk } from '../../editor/desk.ts'
import { toolOfKey } from '../../editor/gestures/tool.ts'
import { isFloating } from '../../frame/floats.ts'
import type { DraftMapHandle } from './DraftMap.tsx'

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Milliseconds of rest after which a vertex moved by keys is let go. */
const REST = 1200

/** The sheet of all keys. */
export interface KeySheet {
  readonly isOpen: boolean
  toggle(): void
}

/** Keys of the editor; while something is typed they belong to the field. */
export function usePlanKeys(desk: Desk, handle: DraftMapHandle | null, sheet: KeySheet): void {
  const rest = useRef(0)
  const latest = useRef(sheet)
  latest.current = sheet
  useEffect(() => {
    if (!handle) return
    const { map, layer } = handle
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (event.isComposing || target.closest('input, textarea, select, [contenteditable], [role=combobox]')) return
      if (latest.current.isOpen && (event.key === 'Escape' || event.key === '?')) {
        latest.current.toggle()
        event.preventDefault()
        event.stopPropagation()
        return
      }
      if (target.closest('[role=dialog]') || (event.key === 'Escape' && isFloating())) return
      if (keyPressed(event, target)) {
        event.preventDefault()
        // Otherwise the map would pan or zoom.
        event.stopPropagation()
      }
    }
    const keyPressed = (event: KeyboardEvent, target: HTMLElement): boolean => {
      const { key, shiftKey } = event
      const command = event.ctrlKey || event.metaKey
      const onMap = target === document.body || target.closest('.leaflet-container') !== null
      const onButton = target.closest('button, a') !== null
      if (command) {
        if (key.toLowerCase() === 'z') shiftKey ? desk.redo() : desk.undo()
        else if (key.toLowerCase() === 'y') desk.redo()
        else return false
        return true
      }
      if (event.altKey) return false
      if (key === 'Escape') desk.leave()
      else if (key === '?') latest.current.toggle()
      else if (key === ' ' && !onButton) layer.pan(true)
      else if (key === 'Enter' && !onButton) desk.hand.enter(layer.pixel())
      else if (key === 'Backspace' && onMap) return desk.hand.takeBack()
      else if (key === 'Delete' && onMap) desk.removeVertex()
      else if (key === 'Tab' && onMap) return step(shiftKey ? -1 : 1)
      else if (ARROWS[key] && onMap) {
        const [east, south] = ARROWS[key]
        const length = shiftKey ? 10 : 1
        if (desk.hand.aimByKeys(layer.centre(), layer.pixel(), east * length * 4, south * length * 4)) return true
        if (!desk.hand.nudge(layer.pixel(), east * length, south * length)) return false
        clearTimeout(rest.current)
        rest.current = window.setTimeout(() => desk.hand.drop(), REST)
      } else if (key.toLowerCase() === 'm') desk.merge()
      else if (key.toLowerCase() === 'x') desk.setSnapping(!desk.now.snapping)
      else if (key.toLowerCase() === 'f') desk.setFollows(!desk.now.follows)
      else if (key.toLowerCase() === 'b') desk.setTakes(nextTaking(desk.now.takes))
      else {
        const tool = toolOfKey(key)
        if (!tool) return false
        desk.setTool(tool)
        // What follows is done on the map: Tab goes on there from handle to handle, not from where the last press was.
        map.focus()
      }
      return true
    }
    const step = (by: 1 | -1): boolean => {
      const handle = desk.hand.step(by, layer.pixel())
      if (handle) map.reveal({ longitude: degreesOf(handle.at[0]), latitude: degreesOf(handle.at[1]) })
      return handle !== null
    }
    const release = (event: KeyboardEvent) => {
      if (event.key === ' ') layer.pan(false)
    }
    document.addEventListener('keydown', press, { capture: true })
    document.addEventListener('keyup', release)
    return () => {
      clearTimeout(rest.current)
      document.removeEventListener('keydown', press, { capture: true })
      document.removeEventListener('keyup', release)
    }
  }, [desk, handle])
}

const nextTaking = (takes: Taking): Taking => TAKINGS[(TAKINGS.indexOf(takes) + 1) % TAKINGS.length]!
