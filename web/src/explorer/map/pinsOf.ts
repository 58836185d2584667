import { placeOf, type ViewerRightsFragment } from '../../api/index.ts'
import { mayKeep } from '../../frame/account/rights.ts'
import type { MapStation } from '../../map/places.ts'
import type { Station } from '../../stations/desk/stationServer.ts'
import { nameIn } from '../../ui/words/names.ts'
import type { Language } from '../../ui/words/preferences.ts'
import type { LayerName } from '../desk/address.ts'
import type { Task } from '../desk/explorerState.ts'
import { NEW_STATION } from '../desk/stationWork.ts'

interface Pins {
  readonly stations: ReadonlyMap<string, Station>
  readonly hidden: readonly LayerName[]
  /** Who may move them. */
  readonly editor: ViewerRightsFragment | null
  /** The station that is being added. */
  readonly added: Extract<Task, { type: 'add' }> | null
}

/** The stations as pins on the map. */
export function pinsOf({ stations, hidden, editor, added }: Pins, language: Language): readonly MapStation[] {
  const shown = hidden.includes('stations')
    ? []
    : [...stations.values()].map(station => ({
        id: station.id,
        kind: station.kind,
        name: nameIn(language, station),
        ...placeOf(station.location),
        movable: mayKeep(editor, station.divisionCode),
      }))
  return added ? [...shown, { id: NEW_STATION, kind: added.kind, name: '', ...added.place, movable: true }] : shown
}
