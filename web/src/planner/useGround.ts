import { useCallback, useEffect, useRef, useState } from 'react'
import {
  type DivisionOnMapFragment,
  ExplorerDistrictsDocument,
  ExplorerDivisionsDocument,
  ExplorerGridsDocument,
  ExplorerStationsDocument,
} from '../api/index.ts'
import { boxAround, type Place } from '../map/index.ts'
import type { StationStore } from '../stations/stationStore.ts'
import { allPages } from './allPages.ts'
import { emptyGround, type Ground } from './ground.ts'

/** How far loading has come. */
export type Progress = 'districts' | 'grids' | 'ready' | 'failed'

/** The ground of the districts that were asked for, kept once it is loaded; their stations go into the store. */
export function useGround(store: StationStore) {
  const [districts, setDistricts] = useState<readonly DivisionOnMapFragment[] | null>(null)
  const [ground, setGround] = useState<Ground>(emptyGround)
  const [progress, setProgress] = useState<Progress>('districts')
  const loaded = useRef(new Set<string>())
  const wanted = useRef<string | null>(null)

  const loadDistricts = useCallback(async () => {
    setProgress('districts')
    try {
      const found = await allPages(ExplorerDistrictsDocument, {}, data => data.divisions)
      setDistricts(found)
      setGround(known => ({ ...known, divisions: new Map([...byCode(found), ...known.divisions]) }))
      setProgress('ready')
    } catch {
      setProgress('failed')
    }
  }, [])

  const load = useCallback(
    async (code: string) => {
      wanted.current = code
      if (loaded.current.has(code)) return
      loaded.current.add(code)
      setProgress('grids')
      const within = { within: code }
      try {
        await Promise.all([
          allPages(ExplorerDivisionsDocument, within, data => data.divisions).then(found =>
            setGround(known => ({ ...known, divisions: new Map([...known.divisions, ...byCode(found)]) })),
          ),
          allPages(ExplorerGridsDocument, within, data => data.grids).then(found =>
            setGround(known => ({ ...known, grids: new Map([...known.grids, ...byCode(found)]) })),
          ),
          allPages(ExplorerStationsDocument, within, data => data.stations).then(found => store.put(...found)),
        ])
        setProgress('ready')
      } catch {
        loaded.current.delete(code)
        setProgress('failed')
      }
    },
    [store],
  )

  useEffect(() => void loadDistricts(), [loadDistricts])

  const retry = useCallback(() => {
    if (!districts) void loadDistricts()
    else if (wanted.current) void load(wanted.current)
  }, [districts, loadDistricts, load])

  return { districts, ground, progress, load, retry }
}

const byCode = <T extends { code: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map(item => [item.code, item]))

/** The district around a place, or else the one whose box lies nearest to it. */
export function districtAt(districts: readonly DivisionOnMapFragment[], { longitude, latitude }: Place): string | null {
  let [nearest, least]: [string | null, number] = [null, Infinity]
  for (const { code, boundary } of districts) {
    if (!boundary) continue
    const { west, south, east, north } = boxAround(boundary)
    const distance =
      Math.max(west - longitude, 0, longitude - east) ** 2 + Math.max(south - latitude, 0, latitude - north) ** 2
    if (distance < least) [nearest, least] = [code, distance]
  }
  return nearest ?? districts[0]?.code ?? null
}
