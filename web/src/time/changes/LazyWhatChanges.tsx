import { type ComponentProps, lazy, Suspense } from 'react'
import type WhatChangesNow from './WhatChanges.tsx'

type Props = ComponentProps<typeof WhatChangesNow>

const WhatChanges = lazy(() =>
  // Whoever loses the network meanwhile keeps what is around it.
  import('./WhatChanges.tsx').catch(() => ({ default: (_: Props) => <span hidden /> })),
)

/** What changes at a place, fetched with its words only when it is looked at. */
export const LazyWhatChanges = (props: Props) => (
  <Suspense fallback={null}>
    <WhatChanges {...props} />
  </Suspense>
)
