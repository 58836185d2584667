import type { ReactNode } from 'react'
import { holidayTexts } from '../holidays/holidays.texts.ts'
import { Views } from '../ui/bar/Views.tsx'
import { useText } from '../ui/words/text.ts'
import { catalogueTexts } from './catalogue/catalogue.texts.ts'
import { completeTexts } from './complete/complete.texts.ts'
import { keepingTexts } from './desk/keeping.texts.ts'

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
  const { title: holidays } = useText(holidayTexts)
  const words: Record<View, string> = { stations: text.list, completeness, services, holidays }
  return (
    <Views
      label={text.views}
      views={(Object.keys(ADDRESS) as View[]).map(one => ({
        address: ADDRESS[one],
        words: words[one],
        isShown: one === view,
      }))}
    >
      {children}
    </Views>
  )
}
