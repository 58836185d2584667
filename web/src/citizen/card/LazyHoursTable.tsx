import { lazy, Suspense } from 'react'

const HoursTable = lazy(() =>
  import('../../stations/hours/HoursTable.tsx').then(
    ({ HoursTable }) => ({ default: HoursTable }),
    // Without network the notation is better than nothing.
    () => ({ default: ({ hours }: { hours: string }) => hours }),
  ),
)

/** Opening hours in words, fetched with what reads them only when a station is looked at. */
export const LazyHoursTable = ({ hours }: { hours: string }) => (
  <Suspense>
    <HoursTable hours={hours} />
  </Suspense>
)
