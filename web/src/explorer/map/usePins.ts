import { useMemo } from 'react'
import { placeOf, type ViewerRightsFragment } from '../../api/index.ts'
import { mayEdit } from '../../frame/account/useViewer.ts'
import type { MapStation } from '../../map/places.ts'
import type { Station } from '../../stations/stationStore.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import type { PanelTask } from '../panels/panelProps.ts'

/** The id under which a station that is being added stands on the map. */
export const DRAFT = 'draft'

/** The stations as pins: movable where the account may change them, and the one that is being added. */
export function usePins(
  stations: ReadonlyMap<string, Station>,
  viewer: ViewerRightsFragment | null,
  task: PanelTask | null,
  hidden: boolean,
): readonly MapStation[] {
  const language = useLanguage()
  const draft = task?.type === 'add' ? task : null
  return useMemo(() => {
    const shown = hidden
      ? []
      : [...stations.values()].map(station => ({
          id: station.id,
          kind: station.kind,
          name: language === 'en' && station.nameEn ? station.nameEn : station.name,
          ...placeOf(station.location),
          movable: mayEdit(viewer, station.divisionCode),
        }))
    return draft ? [...shown, { id: DRAFT, kind: draft.kind, name: '', ...draft.place, movable: true }] : shown
  }, [stations, hidden, language, viewer, draft])
}
