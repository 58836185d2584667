import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { holidayTexts } from '../holidays/holidays.texts.ts'
import { useText } from '../ui/words/text.ts'
import { catalogueTexts } from './catalogue/catalogue.texts.ts'
import { completeTexts } from './complete/complete.texts.ts'
import { keepingTexts } from './desk/keeping.texts.ts'
import css from './StationsPage.module.css'

export type View = 'stations' | 'completeness' | 'services' | 'holidays'

/** Where each view of the page is. */
export const ADDRESS: Record<View, string> = {
  stations: '/stations',
  completeness: '/stations/completeness',
  services: '/stations/services',
  holidays: '/stations/holidays',
}

/** The views of the page; what is done with all stations stands at the end. */
export function ViewNav({ view, children }: { view: View; children?: ReactNode }) {
  const text = useText(keepingTexts)
  const { title: completeness } = useText(completeTexts)
  const { title: services } = useText(catalogueTexts)
  const links = useRef<HTMLElement>(null)
  // On a small phone the tabs are wider than the window.
  useEffect(() => {
    // Newer browsers answer with a promise, which is no way to end an effect.
    void links.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [view])
  const { title: holidays } = useText(holidayTexts)
  const words: Record<View, string> = { stations: text.list, completeness, services, holidays }
  return (
    <div className={css.nav}>
      <nav ref={links} aria-label={text.views}>
        {(Object.keys(ADDRESS) as View[]).map(one => (
          <Link key={one} href={ADDRESS[one]} aria-current={one === view ? 'page' : undefined}>
            {words[one]}
          </Link>
        ))}
      </nav>
      <div className={css.navEnd}>{children}</div>
    </div>
  )
}
