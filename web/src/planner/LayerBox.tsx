import { Button, Checkbox } from 'antd'
import { useId, useState } from 'react'
import { type Band, paletteOf } from '../map/ground.ts'
import { kindName, STATION_KINDS, StationPin } from '../map/index.ts'
import { useLanguage, useTheme } from '../ui/preferences.ts'
import { useText } from '../ui/text.ts'
import { LAYERS, type LayerName } from './explorerUrl.ts'
import { LayersIcon } from './LayersIcon.tsx'
import css from './Legend.module.css'
import { Legend } from './Legend.tsx'
import { plannerTexts } from './planner.texts.ts'

interface LayerBoxProps {
  readonly hidden: readonly LayerName[]
  readonly toggle: (layer: LayerName) => void
  readonly band: Band | undefined
  /** Whether it begins open: where there is room for it. */
  readonly open: boolean
}

/** What is shown on the map, and what it means. */
export function LayerBox({ hidden, toggle, band, open: startsOpen }: LayerBoxProps) {
  const text = useText(plannerTexts)
  const language = useLanguage()
  const { boundary } = paletteOf(useTheme())
  const [open, setOpen] = useState(startsOpen)
  const id = useId()
  return (
    <div className={css.box}>
      <Button
        className={css.toggle ?? ''}
        data-covers-map
        icon={<LayersIcon />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {text.layers}
      </Button>
      {open && (
        <div id={id} className={css.card} data-covers-map>
          <ul className={css.layers}>
            {LAYERS.map(layer => (
              <li key={layer}>
                <Checkbox checked={!hidden.includes(layer)} onChange={() => toggle(layer)}>
                  {text.layer[layer]}
                </Checkbox>
              </li>
            ))}
          </ul>
          {!hidden.includes('households') && <Legend band={band} />}
          <section className={css.lines} aria-label={text.boundaries}>
            {(['district', 'subdistrict', 'community', 'grid'] as const).map(level => (
              <p key={level}>
                <svg width="28" height="8" aria-hidden="true">
                  <line x1="1" x2="27" y1="4" y2="4" stroke={boundary} data-level={level} />
                </svg>
                {text.level[level]}
              </p>
            ))}
          </section>
          {!hidden.includes('stations') && (
            <ul className={css.kinds}>
              {STATION_KINDS.map(kind => (
                <li key={kind}>
                  <StationPin kind={kind} width={15} />
                  {kindName(kind, language)}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  )
}
