import { remoteStations } from '../../stations/remoteStations.ts'
import { toastOf } from '../../stations/stationNews.ts'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { nameIn } from '../../ui/words/names.ts'
import { languageNow } from '../../ui/words/preferences.ts'
import { KeepingDesk } from './keepingDesk.ts'
import { remoteKeeping } from './keepingServer.ts'
import { subtreesOf } from './keepingState.ts'

/** The desk in a browser, over the API. */
export function openKeeping(): KeepingDesk {
  const desk: KeepingDesk = new KeepingDesk({
    server: remoteKeeping,
    stations: remoteStations,
    told: news => {
      const language = languageNow()
      const { viewer, divisions } = desk.now
      const places = subtreesOf(viewer).map(code => {
        const division = divisions.get(code)
        return division ? nameIn(language, division) : code
      })
      showToast(toastOf(news, { language, places, undo: () => void desk.stations.undo() }))
    },
  })
  return desk
}
