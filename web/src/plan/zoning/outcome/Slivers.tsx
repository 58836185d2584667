import { quantise } from '@geyi/shared/geo'
import { Button } from 'antd'
import { formatNumber } from '../../../ui/words/format.ts'
import { useLanguage } from '../../../ui/words/preferences.ts'
import { useText } from '../../../ui/words/text.ts'
import { groundAround } from '../../nets/desk/groundAround.ts'
import { zoningTexts } from '../desk/zoning.texts.ts'
import type { ZoningProps } from '../desk/zoningProps.ts'
import type { Zoned } from '../desk/zoningServer.ts'
import css from '../parts/Zoning.module.css'

/** Strips between the lines of nets that were taken for one line drawn twice. */
export function Slivers({ desk, look, slivers }: ZoningProps & Pick<Zoned, 'slivers'>) {
  const text = useText(zoningTexts)
  const language = useLanguage()
  if (slivers.length === 0) return null
  return (
    <details className={`${css.locks} ${css.obstacles}`}>
      <summary>{text.slivers(slivers.length)}</summary>
      <p className={css.note}>{text.sliversHint}</p>
      <ul>
        {slivers.map(({ place, area, width }, i) => (
          <li key={i}>
            <span>{text.sliver(formatNumber(width, language, 2), formatNumber(area, language))}</span>
            <Button
              size="small"
              onClick={() => {
                const [x, y] = place.type === 'Point' ? place.coordinates : []
                if (x !== undefined && y !== undefined)
                  look(groundAround([quantise(x), quantise(y)]), desk.now.selected)
              }}
            >
              {text.pointOut}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
