import { Button } from 'antd'
import { paletteOf, walkColour } from '../../map/ground.ts'
import { useTheme } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { reachTexts } from '../desk/reach.texts.ts'
import { LIMITS } from '../desk/reachServer.ts'
import type { ReachState } from '../desk/reachState.ts'
import css from './ReachMap.module.css'

interface WalkLegendProps {
  readonly state: ReachState['areas']
  readonly retry: () => void
}

/** What the colours of ground within minutes on foot mean. */
export function WalkLegend({ state, retry }: WalkLegendProps) {
  const text = useText(reachTexts)
  const theme = useTheme()
  if (state === 'failed')
    return (
      <p className={css.state} role="alert">
        {text.areasFailed}{' '}
        <Button size="small" onClick={retry}>
          {text.retry}
        </Button>
      </p>
    )
  if (state === null)
    return (
      <p className={css.state} role="status">
        {text.areasComing}
      </p>
    )
  return (
    <>
      <h3>{text.areasTitle}</h3>
      <ul className={css.walks} style={{ '--land': paletteOf(theme).land } as React.CSSProperties}>
        {LIMITS.map((limit, at) => (
          <li key={limit}>
            <i>
              <b style={{ background: walkColour(at, theme) }} />
            </i>
            {text.withinMinutes(limit)}
          </li>
        ))}
      </ul>
      <p>{text.areasHint}</p>
    </>
  )
}
