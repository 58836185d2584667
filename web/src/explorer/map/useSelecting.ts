import type { Geometry } from 'geojson'
import { useCallback } from 'react'
import { placeOf } from '../../api/index.ts'
import { boxAround } from '../../map/places.ts'
import type { StationStore } from '../../stations/stationStore.ts'
import type { SheetHeight } from '../../ui/Sheet.tsx'
import type { Selection } from '../ground/explorerUrl.ts'
import type { PanelTask } from '../panels/panelProps.ts'
import type { ExplorerMapHandle } from './ExplorerMap.tsx'
import { DRAFT } from './usePins.ts'

interface Selecting {
  readonly handle: ExplorerMapHandle | null
  readonly store: StationStore
  readonly boundaryOf: (code: string) => Geometry | null
  readonly narrow: boolean
  readonly select: (selection: Selection | null) => void
  readonly setTask: (task: PanelTask | null) => void
  readonly setHeight: (change: SheetHeight | ((height: SheetHeight) => SheetHeight)) => void
}

/** Ways to select something: by pressing it on the map, or from a list, from where the map flies there. */
export function useSelecting({ handle, store, boundaryOf, narrow, select, setTask, setHeight }: Selecting) {
  const choose = useCallback(
    (next: Selection | null) => {
      if (next?.type === 'station' && next.id === DRAFT) return
      setTask(null)
      select(next)
      if (next) setHeight(height => (height === 'low' ? 'half' : height))
    },
    [select, setTask, setHeight],
  )

  const goTo = useCallback(
    (code: string) => {
      choose({ type: 'ground', code })
      const boundary = boundaryOf(code)
      if (boundary) handle?.map.fit(boxAround(boundary))
      if (narrow) setHeight('low')
    },
    [choose, boundaryOf, handle, narrow, setHeight],
  )

  const goToStation = useCallback(
    (id: string) => {
      choose({ type: 'station', id })
      const station = store.get(id)
      if (station) handle?.map.flyTo(placeOf(station.location))
      if (narrow) setHeight('low')
    },
    [choose, store, handle, narrow, setHeight],
  )

  return { choose, goTo, goToStation }
}
