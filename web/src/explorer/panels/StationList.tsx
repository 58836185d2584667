import { StationPin } from '../../map/places.ts'
import type { Station } from '../../stations/desk/stationServer.ts'
import { useName, useText } from '../../ui/words/text.ts'
import type { ExplorerDesk } from '../desk/explorerDesk.ts'
import { plannerTexts } from '../ground/planner.texts.ts'
import { PlaceList } from './PlaceList.tsx'

/** Stations as a list that leads to them. */
export function StationList({ desk, stations }: { desk: ExplorerDesk; stations: readonly Station[] }) {
  const text = useText(plannerTexts)
  const nameOf = useName()
  return (
    <PlaceList
      empty={text.noStations}
      lines={stations.map(station => ({
        key: station.id,
        sign: <StationPin kind={station.kind} />,
        name: nameOf(station),
        go: () => desk.goToStation(station.id),
      }))}
    />
  )
}
