import type { Geometry } from 'geojson'
import { useMemo } from 'react'
import type { Place } from '../../map/places.ts'
import { placeInside } from '../../map/places.ts'
import { LazyWhatChanges } from '../../time/changes/LazyWhatChanges.tsx'
import css from './PlaceChanges.module.css'

interface PlaceChangesProps {
  /** The place that was pressed. */
  readonly point: Place | undefined
  /** The grid that is asked about when no place was pressed. */
  readonly boundary: Geometry | undefined
  readonly show: (date: string) => void
}

/** What changes where the map was pressed, or else in the middle of the grid that is selected. */
export function PlaceChanges({ point, boundary, show }: PlaceChangesProps) {
  const middle = useMemo(() => (point || !boundary ? null : placeInside(boundary)), [point, boundary])
  const place = point ?? middle
  if (!place) return null
  return (
    <div className={css.changes}>
      <LazyWhatChanges place={place} show={show} />
    </div>
  )
}
