import { Button } from 'antd'
import { useStore } from '../../../state/useStore.ts'
import { formatCount } from '../../../ui/words/format.ts'
import { useLanguage } from '../../../ui/words/preferences.ts'
import { useText } from '../../../ui/words/text.ts'
import { zoningTexts } from '../desk/zoning.texts.ts'
import type { ZoningProps } from '../desk/zoningProps.ts'
import type { Obstacle } from '../desk/zoningServer.ts'
import css from '../parts/Zoning.module.css'

/** Longer lists are closed at first: what the grids gain and lose comes after them. */
const MOST_OPEN = 5

type Numbered = { readonly obstacle: Obstacle; readonly index: number }

/** Why not all grids are in the band: what is proved impossible, and apart from it what was merely not found. */
export function Obstacles({ obstacles, ...props }: ZoningProps & { obstacles: readonly Obstacle[] }) {
  const text = useText(zoningTexts)
  const numbered = obstacles.map((obstacle, index) => ({ obstacle, index }))
  const isProved = ({ obstacle: { reason } }: Numbered) => reason !== 'NONE_FOUND'
  return (
    <>
      <Listed {...props} title={text.impossible} hint={text.impossibleHint} listed={numbered.filter(isProved)} />
      <Listed
        {...props}
        title={text.notFound}
        hint={text.notFoundHint}
        listed={numbered.filter(one => !isProved(one))}
      />
    </>
  )
}

interface ListedProps extends ZoningProps {
  readonly title: string
  readonly hint: string
  readonly listed: readonly Numbered[]
}

function Listed({ title, hint, listed, ...props }: ListedProps) {
  const text = useText(zoningTexts)
  if (listed.length === 0) return null
  return (
    <details className={css.obstacles} open={listed.length <= MOST_OPEN}>
      <summary>{text.counted(title, listed.length)}</summary>
      <p className={css.note}>{hint}</p>
      <ul>
        {listed.map(one => (
          <Line key={one.index} {...props} {...one} />
        ))}
      </ul>
    </details>
  )
}

function Line({ desk, zoning, look, obstacle, index }: ZoningProps & Numbered) {
  const text = useText(zoningTexts)
  const language = useLanguage()
  const pointed = useStore(zoning, state => state.pointed === index)
  const { reason, households, zones, fewest, most } = obstacle
  const details = [
    typeof households === 'number' ? text.households(formatCount(households, language)) : null,
    reason === 'NO_NUMBER_FITS' && typeof fewest === 'number' && typeof most === 'number'
      ? text.between(most, fewest)
      : null,
    reason === 'NUMBER_OUTSIDE' && typeof zones === 'number' ? text.outside(zones, fewest ?? 0, most ?? 0) : null,
  ].filter(words => words !== null)
  const show = () => {
    const ground = zoning.point(pointed ? null : index)
    if (ground) look(ground, desk.now.selected)
  }
  return (
    <li>
      <span>
        {text.reason[reason]}
        {details.length > 0 && <small>{details.join(' · ')}</small>}
      </span>
      {obstacle.ground && (
        <Button size="small" aria-pressed={pointed} onClick={show}>
          {text.pointOut}
        </Button>
      )}
    </li>
  )
}
