import { useMemo } from 'react'
import type { Insets } from '../../map/index.ts'
import type { SheetHeight } from '../../ui/Sheet.tsx'

/** Pixels that the legend, and on phones the search field, the bar of time and the lowered sheet cover. */
const LEGEND = 236
const SEARCH = 56
const TIME = 116
const LOW_SHEET = 104

/** What covers the map at its edges, so that what is gone to can be seen. */
export const useInsets = (narrow: boolean, height: SheetHeight, timeOpen: boolean): Insets =>
  useMemo(() => {
    if (!narrow) return { right: LEGEND }
    return { top: SEARCH + (timeOpen ? TIME : 0), bottom: height === 'low' ? LOW_SHEET : innerHeight / 2 }
  }, [narrow, height, timeOpen])
