import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { DivisionOnMapFragment } from '../../api/index.ts'
import { emptyGround, type Ground, joined, partOf } from './ground.ts'
import { type AsOf, changeGround, loadDistricts, loadGround } from './loadGround.ts'

/** How far loading has come. */
export type Progress = 'districts' | 'grids' | 'ready' | 'failed'

/** A district on a day. */
const keyOf = (district: string, day: AsOf): string => `${district} ${day ?? ''}`

/**
 * The ground of the districts and days that were wanted, kept once it is loaded. Until another day has come, the one before is
 * still shown.
 */
export function useGround(day: AsOf, today: string | null) {
  const [districts, setDistricts] = useState<readonly DivisionOnMapFragment[] | null>(null)
  const [failed, setFailed] = useState(false)
  const [loads, setLoads] = useState<ReadonlyMap<string, Progress>>(new Map())
  const [grounds, setGrounds] = useState<ReadonlyMap<AsOf, Ground>>(new Map())
  const [wanted, want] = useState<string | null>(null)
  const latest = useRef({ loads, grounds })
  latest.current.grounds = grounds

  const put = useCallback((on: AsOf, part: Partial<Ground>) => {
    setGrounds(known => new Map([...known, [on, joined(known.get(on) ?? emptyGround, part)]]))
  }, [])

  const begin = useCallback(async () => {
    setFailed(false)
    try {
      const divisions = await loadDistricts(null)
      put(null, { divisions })
      setDistricts([...divisions.values()])
    } catch {
      setFailed(true)
    }
  }, [put])
  useEffect(() => void begin(), [begin])

  const load = useCallback(
    async (district: string, on: AsOf) => {
      const key = keyOf(district, on)
      const state = latest.current.loads.get(key)
      if (state && state !== 'failed') return
      const note = (progress: Progress): void => {
        latest.current.loads = new Map([...latest.current.loads, [key, progress]])
        setLoads(latest.current.loads)
      }
      note('grids')
      const { loads, grounds } = latest.current
      const near = [null, ...grounds.keys()].find(other => loads.get(keyOf(district, other)) === 'ready')
      const [from, to] = [near === null ? today : near, on ?? today]
      try {
        const outlines = on === null ? null : loadDistricts(on).then(divisions => put(on, { divisions }))
        if (near !== undefined && from && to)
          put(on, await changeGround(partOf(grounds.get(near)!, district), district, from, to))
        else await loadGround(district, on, part => put(on, part))
        await outlines
        note('ready')
      } catch {
        note('failed')
      }
    },
    [put, today],
  )
  useEffect(() => {
    if (wanted) void load(wanted, day)
  }, [wanted, day, load])

  const retry = useCallback(() => {
    if (!districts) void begin()
    else if (wanted) void load(wanted, day)
  }, [districts, wanted, day, begin, load])

  const come = wanted ? (loads.get(keyOf(wanted, day)) ?? 'grids') : 'ready'
  const progress: Progress = failed ? 'failed' : districts ? come : 'districts'
  const shown = useRef<{ day: AsOf; ground: Ground }>({ day, ground: emptyGround })
  const ground = useMemo(() => {
    const another = shown.current.day !== day && shown.current.ground !== emptyGround
    if (!another || progress !== 'grids') shown.current = { day, ground: grounds.get(day) ?? emptyGround }
    return shown.current.ground
  }, [grounds, day, progress])

  return { districts, ground, progress, want, retry }
}
