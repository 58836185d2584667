import { receiverColour } from '../../map/canvas/receivers.ts'
import { type Theme, useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import type { Exchange, GridChange } from '../changes/changes.ts'
import { compareTexts } from '../changes/compare.texts.ts'
import { fullName, movedOf, type Names } from '../changes/words.ts'
import css from './Grid.module.css'

interface ExchangeLineProps {
  readonly exchange: Exchange
  readonly change: GridChange
  readonly names: Names
  readonly theme: Theme
}

/** Ground that a grid gained or lost, and from whom or to whom. */
export function ExchangeLine({ exchange, change, names, theme }: ExchangeLineProps) {
  const text = useText(compareTexts)
  const language = useLanguage()
  const isGain = exchange.to?.id === change.id
  const other = isGain ? exchange.from : exchange.to
  const name = other ? fullName(other, names, change.after ?? change.before) : text.nobody
  return (
    <>
      <Badge exchange={exchange} theme={theme} />
      <span>{isGain ? text.gainedFrom(name) : text.lostTo(name)}</span>
      <span className={css.moved}>{text.exchange(movedOf(exchange, language))}</span>
    </>
  )
}

interface BadgeProps {
  readonly exchange: Pick<Exchange, 'number' | 'tint'>
  readonly theme: Theme
}

/** The number of an exchange in its receiver's colour, as on the map. */
export function Badge({ exchange: { number, tint }, theme }: BadgeProps) {
  return (
    <b
      className={css.badge}
      style={tint === null ? undefined : { background: receiverColour(tint, theme) }}
      data-tint={tint}
    >
      {number}
    </b>
  )
}
