import { useCallback } from 'react'
import { type Place, placeOf } from '../../api/index.ts'
import type { Station } from '../../stations/stationStore.ts'
import type { StationEditing } from '../../stations/useStationEditing.ts'
import type { SheetHeight } from '../../ui/Sheet.tsx'
import type { PanelTask } from '../panels/panelProps.ts'
import type { ExplorerMapHandle } from './ExplorerMap.tsx'
import { useKeys } from './useKeys.ts'
import { DRAFT } from './usePins.ts'

interface StationWork {
  readonly task: PanelTask | null
  readonly setTask: (change: PanelTask | null | ((task: PanelTask | null) => PanelTask | null)) => void
  readonly setHeight: (height: SheetHeight) => void
  readonly handle: ExplorerMapHandle | null
  readonly editing: StationEditing
  readonly selected: Station | undefined
  /** Whether the selected station may be changed now. */
  readonly editable: boolean
  /** Whether stations are shown as they are, so that they can be changed at all. */
  readonly open: boolean
  /** Selects nothing. */
  readonly leave: () => void
}

/** What is done to stations on the map and by keys: placed, moved, removed, taken back. */
export function useStationTask(work: StationWork) {
  const { task, setTask, setHeight, handle, editing, selected, editable, open, leave } = work
  const add = useCallback(
    (place: Place) => {
      setTask(now => (now?.type === 'add' ? { ...now, place } : { type: 'add', place, kind: 'RED_POST' }))
      setHeight('half')
    },
    [setTask, setHeight],
  )
  const move = useCallback(
    (id: string, place: Place) => {
      if (id === DRAFT) setTask(now => (now?.type === 'add' ? { ...now, place } : now))
      else editing.move(id, place)
    },
    [setTask, editing.move],
  )
  const remove = async (id: string) => {
    if (await editing.remove(id)) leave()
  }
  useKeys({
    undo: () => {
      if (open) void editing.undo()
    },
    redo: () => {
      if (open) void editing.redo()
    },
    remove: () => {
      if (selected && editable && !task) void remove(selected.id)
    },
    leave: () => {
      if (task) setTask(null)
      else leave()
    },
    step: (dx, dy) => {
      if (!selected || !editable || !handle || task) return false
      editing.nudge(selected.id, handle.map.shifted(placeOf(selected.location), dx, dy))
      return true
    },
  })
  return { add, move, remove }
}
