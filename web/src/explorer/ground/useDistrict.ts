import { useEffect, useMemo } from 'react'
import type { DivisionOnMapFragment } from '../../api/index.ts'
import type { View } from '../../map/index.ts'
import type { Station, StationStore } from '../../stations/stationStore.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { districtAt } from './districtAt.ts'
import type { Selection } from './explorerUrl.ts'
import { groundData } from './ground.ts'
import type { AsOf } from './loadGround.ts'
import { useGround } from './useGround.ts'
import { useStationsOf } from './useStationsOf.ts'

interface Looking {
  readonly store: StationStore
  readonly selection: Selection | null
  readonly selectedStation: Station | undefined
  readonly view: View | null
  readonly day: AsOf
  readonly today: string | null
}

/** The district that is looked at, with its ground on the day that is shown and its stations. */
export function useDistrict({ store, selection, selectedStation, view, day, today }: Looking) {
  const language = useLanguage()
  const { districts, ground, progress: grounded, want, retry: retryGround } = useGround(day, today)
  const code = selection?.type === 'ground' ? selection.code : selectedStation?.divisionCode
  const wanted = districts && wantedOf(districts, code, view)
  useEffect(() => want(wanted), [wanted, want])
  const { progress: stationed, retry: retryStations } = useStationsOf(store, wanted)
  const data = useMemo(
    () => groundData(ground, division => (language === 'en' && division.nameEn ? division.nameEn : division.name)),
    [ground, language],
  )
  return {
    districts,
    code: wanted,
    district: wanted ? ground.divisions.get(wanted) : undefined,
    ground,
    data,
    progress: grounded === 'ready' ? stationed : grounded,
    retry: () => {
      retryGround()
      retryStations()
    },
  }
}

function wantedOf(
  districts: readonly DivisionOnMapFragment[],
  code: string | undefined,
  view: View | null,
): string | null {
  const around = districts.find(district => code?.startsWith(district.code))
  return around?.code ?? (view ? districtAt(districts, view) : (districts[0]?.code ?? null))
}
