import { useEffect, useState } from 'react'
import type { Desk } from '../editor/desk.ts'
import { DRAFT_LAYERS, type DraftLayer, type DraftLayerName } from '../map/draft.ts'
import { LayerBox } from '../planner/LayerBox.tsx'
import { Legend } from '../planner/Legend.tsx'
import { useText } from '../ui/text.ts'
import { toolTexts } from './tools.texts.ts'

/** What is shown of a draft on the map, and what its colours mean. */
export function DraftLayers({ desk, layer }: { desk: Desk; layer: DraftLayer | null }) {
  const text = useText(toolTexts)
  const [hidden, setHidden] = useState<ReadonlySet<DraftLayerName>>(new Set())
  useEffect(() => layer?.hide(hidden), [layer, hidden])
  const toggle = (name: DraftLayerName) =>
    setHidden(last => new Set(DRAFT_LAYERS.filter(one => (one === name) !== last.has(one))))
  return (
    <LayerBox layers={DRAFT_LAYERS} words={text.layer} isHidden={name => hidden.has(name)} toggle={toggle} open={false}>
      {!hidden.has('households') && <Legend band={{ min: desk.band.least, max: desk.band.most }} />}
    </LayerBox>
  )
}
