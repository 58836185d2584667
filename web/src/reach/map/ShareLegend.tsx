import { paletteOf, SHARE_BREAKS, shareColour } from '../../map/ground.ts'
import { useTheme } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { reachTexts } from '../desk/reach.texts.ts'

/** What the colours of places mean. */
export function ShareLegend({ limit }: { limit: number }) {
  const text = useText(reachTexts)
  const theme = useTheme()
  return (
    <>
      <h3>{text.legendTitle(limit)}</h3>
      <ul style={{ '--land': paletteOf(theme).land } as React.CSSProperties}>
        {SHARE_BREAKS.map((least, at) => (
          <li key={least}>
            <i>
              <b style={{ background: shareColour(at, theme) }} />
            </i>
            {least === 1 ? text.legendAll : `${least * 100}–${SHARE_BREAKS[at + 1]! * 100}%`}
          </li>
        ))}
      </ul>
      <p>{text.legendNobody}</p>
    </>
  )
}
