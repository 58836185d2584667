import { client, ExplorerSettingsDocument } from '../../api/index.ts'
import { remoteStations } from '../../stations/remoteStations.ts'
import { toastOf } from '../../stations/stationNews.ts'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { nameIn } from '../../ui/words/names.ts'
import { languageNow } from '../../ui/words/preferences.ts'
import { isNarrow } from '../../ui/words/useMedia.ts'
import { changeGround, loadDistricts, loadGround, loadStations } from '../ground/loadGround.ts'
import { type AddressBar, ExplorerDesk } from './explorerDesk.ts'
import { placesOf } from './explorerState.ts'
import type { GroundServer } from './groundLoader.ts'

/** The explorer's desk in a browser, over the API. */
export function openExplorer(): ExplorerDesk {
  const desk: ExplorerDesk = new ExplorerDesk({
    ground: remoteGround,
    stations: remoteStations,
    address: browserAddress,
    isNarrow,
    told: news => {
      const language = languageNow()
      const places = placesOf(desk.now, named => nameIn(language, named))
      showToast(toastOf(news, { language, places, undo: () => void desk.stations.undo() }))
    },
  })
  return desk
}

const remoteGround: GroundServer = {
  async settings() {
    const { data, error } = await client
      .query(ExplorerSettingsDocument, {}, { requestPolicy: 'network-only' })
      .toPromise()
    if (!data) throw error ?? new Error('The server tells no settings.')
    return data.mapSettings
  },
  districts: loadDistricts,
  ground: loadGround,
  changedGround: changeGround,
  stations: loadStations,
}

const browserAddress: AddressBar = {
  read: () => location.search,
  write(query, isStep) {
    const address = `${location.pathname}${query}`
    if (isStep) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
  },
  listen(moved) {
    addEventListener('popstate', moved)
    return () => removeEventListener('popstate', moved)
  },
}
