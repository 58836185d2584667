import { useMemo } from 'react'
import css from '../../frame/Panel.module.css'
import { placeInside } from '../../map/places.ts'
import { useStore } from '../../state/useStore.ts'
import { LazyWhatChanges } from '../../time/changes/LazyWhatChanges.tsx'
import type { ExplorerDesk } from '../desk/explorerDesk.ts'
import { groundOf } from '../desk/explorerState.ts'

/** What changes where the map was pressed, or else in the middle of the grid that is selected. */
export function PlaceChanges({ desk }: { desk: ExplorerDesk }) {
  const selection = useStore(desk, state => state.selection)
  const { grids } = useStore(desk, groundOf)
  const { point, code } = selection?.type === 'ground' ? selection : {}
  const boundary = code === undefined ? undefined : grids.get(code)?.boundary
  const middle = useMemo(() => (point || !boundary ? null : placeInside(boundary)), [point, boundary])
  const place = point ?? middle
  if (!place) return null
  return (
    <div className={css.changes}>
      <LazyWhatChanges place={place} show={date => desk.showDay(date)} />
    </div>
  )
}
