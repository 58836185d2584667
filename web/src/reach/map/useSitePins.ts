import { useEffect, useMemo } from 'react'
import type { GeyiMap, SitePin, SitePins } from '../../map/index.ts'
import { useStore } from '../../state/useStore.ts'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import type { ReachDesk } from '../desk/reachDesk.ts'
import { sitingTexts } from '../siting/desk/siting.texts.ts'
import type { SitingDesk } from '../siting/desk/sitingDesk.ts'
import { NEXT } from '../siting/desk/sitingState.ts'
import { useSites } from '../siting/desk/useSites.ts'

interface SiteLayers {
  readonly map: GeyiMap
  readonly sites: SitePins
}

/** How near the map comes to a site that is looked at. */
const CLOSE = 15

/** Candidates that were picked, or the sites that were found, on the map while one looks for sites. */
export function useSitePins(desk: ReachDesk, siting: SitingDesk, isSiting: boolean, layers: SiteLayers | null): void {
  const text = useText(sitingTexts)
  const language = useLanguage()
  const { run, job, wish, picked, chosen } = useStore(siting, state => state)
  const sites = useSites(desk, job)
  const pins = useMemo((): SitePin[] => {
    if (!isSiting) return []
    if (run)
      return sites.map(({ key, mark, place, brings }) => ({
        id: key,
        at: place,
        mark,
        label: `${key === NEXT ? text.next : text.site(mark)}: ${text.brings(formatCount(brings, language))}`,
        minor: key === NEXT,
      }))
    if (wish.candidates !== 'picked') return []
    return picked.map((at, i) => ({ id: String(i), at, mark: '', label: text.pickedOne(i + 1), minor: true }))
  }, [isSiting, run, sites, wish.candidates, picked, text, language])
  useEffect(() => layers?.sites.set(pins, run ? chosen : null), [layers, pins, run, chosen])
  useEffect(() => {
    const place = chosen === null ? null : siting.placeOf(chosen)
    if (place && isSiting) layers?.map.flyTo(place, Math.max(layers.map.view().zoom, CLOSE))
  }, [layers, siting, chosen, isSiting])
}
