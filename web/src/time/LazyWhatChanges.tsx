import { type ComponentProps, lazy, Suspense } from 'react'
import type WhatChangesNow from './WhatChanges.tsx'

const WhatChanges = lazy(() => import('./WhatChanges.tsx'))

/** What changes at a place, fetched with its words only when it is looked at. */
export const LazyWhatChanges = (props: ComponentProps<typeof WhatChangesNow>) => (
  <Suspense fallback={null}>
    <WhatChanges {...props} />
  </Suspense>
)
