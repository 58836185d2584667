import type { MultiPolygon } from '@geyi/shared/geo'
import { useEffect, useMemo, useState } from 'react'
import type { Desk } from '../../editor/desk.ts'
import type { GeyiMap } from '../../map/index.ts'
import { addNets, type NetsLayer } from '../../map/nets.ts'
import { useStore } from '../../state/useStore.ts'
import { useTheme } from '../../ui/words/preferences.ts'
import { groundApart } from './desk/compare.ts'
import { NetsDesk } from './desk/netsDesk.ts'
import { remoteNets } from './desk/netsServer.ts'
import { useCompared } from './useCompared.ts'

/** The nets beside a plan, for whoever has a role there. */
export function useNets(plan: string, isInside: boolean): NetsDesk {
  const [nets] = useState(() => new NetsDesk(remoteNets, plan))
  useEffect(() => {
    if (isInside) void nets.load()
  }, [nets, isInside])
  return nets
}

const NOWHERE: readonly MultiPolygon[] = []

/** Draws the nets over the draft, and where two of them differ. */
export function useNetsOnMap(map: GeyiMap | null, desk: Desk, nets: NetsDesk): void {
  const theme = useTheme()
  const [layer, setLayer] = useState<NetsLayer | null>(null)
  const hidden = useStore(nets, state => state.hidden)
  const pair = useStore(nets, state => state.pair)
  const all = useStore(nets, state => state.nets)
  const compared = useCompared(desk, nets, pair !== null)
  const apart = useMemo(() => (compared && pair ? groundApart(compared, pair) : NOWHERE), [compared, pair])
  const hasNets = (all?.length ?? 0) > 0
  useEffect(() => {
    if (!map || !hasNets) return
    const made = addNets(map)
    setLayer(made)
    return () => {
      made.remove()
      setLayer(null)
    }
  }, [map, hasNets])
  useEffect(() => layer?.setTheme(theme), [layer, theme])
  useEffect(() => {
    const shown = (all ?? []).flatMap(({ department, lines }, place) =>
      hidden.has(department) ? [] : [{ place, lines }],
    )
    layer?.set(shown, apart)
  }, [layer, all, hidden, apart])
}
