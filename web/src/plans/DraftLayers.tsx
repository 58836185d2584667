import { Button, Checkbox } from 'antd'
import { useEffect, useId, useState } from 'react'
import type { Desk } from '../editor/desk.ts'
import { DRAFT_LAYERS, type DraftLayer, type DraftLayerName } from '../map/draft.ts'
import { LayersIcon } from '../planner/LayersIcon.tsx'
import css from '../planner/Legend.module.css'
import { Legend } from '../planner/Legend.tsx'
import { useText } from '../ui/text.ts'
import { toolTexts } from './tools.texts.ts'

/** What is shown of a draft on the map, and what its colours mean. */
export function DraftLayers({ desk, layer }: { desk: Desk; layer: DraftLayer | null }) {
  const text = useText(toolTexts)
  const [isOpen, setOpen] = useState(false)
  const [hidden, setHidden] = useState<ReadonlySet<DraftLayerName>>(new Set())
  const id = useId()
  useEffect(() => layer?.hide(hidden), [layer, hidden])
  const toggle = (name: DraftLayerName) =>
    setHidden(last => new Set(DRAFT_LAYERS.filter(one => (one === name) !== last.has(one))))
  return (
    <div className={css.box}>
      <Button
        className={css.toggle ?? ''}
        data-covers-map
        icon={<LayersIcon />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {text.layers}
      </Button>
      {isOpen && (
        <div id={id} className={css.card} data-covers-map>
          <ul className={css.layers}>
            {DRAFT_LAYERS.map(name => (
              <li key={name}>
                <Checkbox checked={!hidden.has(name)} onChange={() => toggle(name)}>
                  {text.layer[name]}
                </Checkbox>
              </li>
            ))}
          </ul>
          {!hidden.has('households') && <Legend band={{ min: desk.band.least, max: desk.band.most }} />}
        </div>
      )}
    </div>
  )
}
