import { type ComponentProps, lazy, Suspense } from 'react'
import { useText } from '../../ui/words/text.ts'
import { citizenTexts } from '../view/citizen.texts.ts'
import css from './Card.module.css'
import type GridCardNow from './GridCard.tsx'
import type StationCardNow from './StationCard.tsx'

/** Without network, where the browser keeps no scripts. */
const NoCard = () => <p className={css.card}>{useText(citizenTexts).unreachable}</p>

const StationCard = lazy(() => import('./StationCard.tsx').catch(() => ({ default: NoCard as typeof StationCardNow })))
const GridCard = lazy(() => import('./GridCard.tsx').catch(() => ({ default: NoCard as typeof GridCardNow })))

/** A station's card, fetched when the first one is looked at. */
export const LazyStationCard = (props: ComponentProps<typeof StationCardNow>) => (
  <Suspense>
    <StationCard {...props} />
  </Suspense>
)

/** A grid's card, likewise. */
export const LazyGridCard = (props: ComponentProps<typeof GridCardNow>) => (
  <Suspense>
    <GridCard {...props} />
  </Suspense>
)
