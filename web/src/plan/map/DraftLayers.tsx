import { districtOf } from '@geyi/shared/codes'
import { useEffect, useState } from 'react'
import type { Desk } from '../../editor/desk.ts'
import { LayerBox } from '../../frame/layers/LayerBox.tsx'
import { Legend } from '../../frame/layers/Legend.tsx'
import { DRAFT_LAYERS, type DraftLayerName } from '../../map/draft.ts'
import { useText } from '../../ui/words/text.ts'
import type { DraftMapHandle } from './DraftMap.tsx'
import { toolTexts } from './tools.texts.ts'
import { useStationPins } from './useStationPins.ts'

/** Pins stand in the way of who draws: they come when they are asked for. */
const HIDDEN_FIRST: readonly DraftLayerName[] = ['stations']

/** What is shown of a draft on the map, and what its colours mean. */
export function DraftLayers({ desk, handle }: { desk: Desk; handle: DraftMapHandle | null }) {
  const text = useText(toolTexts)
  const [hidden, setHidden] = useState<ReadonlySet<DraftLayerName>>(new Set(HIDDEN_FIRST))
  useEffect(() => handle?.layer.hide(hidden), [handle, hidden])
  useStationPins(handle, districtOf(desk.rights.division), !hidden.has('stations'))
  const toggle = (name: DraftLayerName) =>
    setHidden(last => new Set(DRAFT_LAYERS.filter(one => (one === name) !== last.has(one))))
  return (
    <LayerBox layers={DRAFT_LAYERS} words={text.layer} isHidden={name => hidden.has(name)} toggle={toggle} open={false}>
      {!hidden.has('households') && <Legend band={desk.band ?? undefined} />}
    </LayerBox>
  )
}
