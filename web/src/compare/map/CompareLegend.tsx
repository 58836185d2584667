import { receiverColour } from '../../map/canvas/receivers.ts'
import { paletteOf } from '../../map/ground.ts'
import type { Theme } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { compareTexts } from '../changes/compare.texts.ts'
import css from './CompareMap.module.css'

/** What the lines and tints of the map mean. */
export function CompareLegend({ theme, nobody }: { theme: Theme; nobody: boolean }) {
  const text = useText(compareTexts)
  const palette = paletteOf(theme)
  return (
    <ul className={css.legendList}>
      <li>
        <svg width="32" height="10" aria-hidden="true">
          <line
            x1="2"
            x2="30"
            y1="5"
            y2="5"
            stroke={palette.boundary}
            strokeWidth="2.5"
            strokeLinecap="round"
            strokeDasharray="0.1 5"
          />
        </svg>
        {text.legendOld}
      </li>
      <li>
        <svg width="32" height="10" aria-hidden="true">
          <line x1="1" x2="31" y1="5" y2="5" stroke={palette.accent} strokeWidth="2.75" />
        </svg>
        {text.legendNew}
      </li>
      <li>
        <svg width="32" height="16" aria-hidden="true">
          {[0, 1, 2, 3].map(tint => (
            <rect key={tint} x={tint * 8} width="8" height="16" fill={receiverColour(tint, theme)} fillOpacity="0.4" />
          ))}
        </svg>
        {text.legendGround}
      </li>
      {nobody && (
        <li>
          <svg width="32" height="16" aria-hidden="true">
            <rect width="32" height="16" fill={palette.labelFaint} fillOpacity="0.4" />
          </svg>
          {text.legendNobody}
        </li>
      )}
    </ul>
  )
}
