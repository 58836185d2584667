import { type ComponentProps, lazy, Suspense } from 'react'
import { useText } from '../../../ui/words/text.ts'
import { citizenTexts } from '../../view/citizen.texts.ts'
import css from './RouteLinks.module.css'
import type { RouteLinks as RouteLinksNow } from './RouteLinks.tsx'

type Props = ComponentProps<typeof RouteLinksNow>

const RouteLinks = lazy(() =>
  import('./RouteLinks.tsx').then(
    ({ RouteLinks }) => ({ default: RouteLinks }),
    // Without network no map app would show the way either; the rest of the card stays.
    () => ({ default: NoWay }),
  ),
)

/** The ways to a station, fetched with the arithmetic of the apps' coordinates only when a station is looked at. */
export const LazyRouteLinks = (props: Props) => (
  <Suspense fallback={<div className={css.waiting} />}>
    <RouteLinks {...props} />
  </Suspense>
)

function NoWay(_: Props) {
  return <p>{useText(citizenTexts).noWay}</p>
}
