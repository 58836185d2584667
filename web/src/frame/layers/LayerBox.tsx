import { Button, Checkbox } from 'antd'
import { type ReactNode, useId, useState } from 'react'
import { useText } from '../../ui/words/text.ts'
import { frameTexts } from '../frame.texts.ts'
import { LayersIcon } from '../icons.tsx'
import css from './Legend.module.css'

interface LayerBoxProps<Layer extends string> {
  readonly layers: readonly Layer[]
  /** What each layer is called. */
  readonly words: Readonly<Record<Layer, string>>
  readonly isHidden: (layer: Layer) => boolean
  readonly toggle: (layer: Layer) => void
  /** Whether it begins open: where there is room for it. */
  readonly open: boolean
  /** The legend, under the layers. */
  readonly children: ReactNode
}

/** Shows and hides the layers of a map, over the legend of what they draw. */
export function LayerBox<Layer extends string>({
  layers,
  words,
  isHidden,
  toggle,
  open: startsOpen,
  children,
}: LayerBoxProps<Layer>) {
  const text = useText(frameTexts)
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
            {layers.map(layer => (
              <li key={layer}>
                <Checkbox checked={!isHidden(layer)} onChange={() => toggle(layer)}>
                  {words[layer]}
                </Checkbox>
              </li>
            ))}
          </ul>
          {children}
        </div>
      )}
    </div>
  )
}
