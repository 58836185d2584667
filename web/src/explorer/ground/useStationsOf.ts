import { useCallback, useEffect, useState } from 'react'
import { allPages, ExplorerStationsDocument } from '../../api/index.ts'
import type { StationStore } from '../../stations/stationStore.ts'
import type { Progress } from './useGround.ts'

/** Loads the stations of the district that is looked at into the store, once: they carry no days. */
export function useStationsOf(store: StationStore, district: string | null) {
  const [loads, setLoads] = useState<ReadonlyMap<string, Progress>>(new Map())
  const load = useCallback(
    async (within: string) => {
      const note = (progress: Progress) => setLoads(known => new Map([...known, [within, progress]]))
      note('grids')
      try {
        store.put(...(await allPages(ExplorerStationsDocument, { within }, data => data.stations)))
        note('ready')
      } catch {
        note('failed')
      }
    },
    [store],
  )
  const progress: Progress = district ? (loads.get(district) ?? 'grids') : 'ready'
  const asked = district !== null && loads.has(district)
  useEffect(() => {
    if (district && !asked) void load(district)
  }, [district, asked, load])
  const retry = useCallback(() => {
    if (district && progress === 'failed') void load(district)
  }, [district, progress, load])
  return { progress, retry }
}
