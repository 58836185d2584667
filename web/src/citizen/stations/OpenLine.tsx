import { useText } from '../../ui/words/text.ts'
import { citizenTexts } from '../view/citizen.texts.ts'
import css from './OpenLine.module.css'
import { type OpenState, openStateOf } from './openState.ts'

/** Minutes before closing from which on a visitor should hurry. */
const SOON = 45

interface OpenLineProps {
  station: Parameters<typeof openStateOf>[0] & { phone?: string | null | undefined }
  now: Date
}

/** Whether a station is open now and until when, as a shape, a word and a time. */
export function OpenLine({ station, now }: OpenLineProps) {
  const state = openStateOf(station, now)
  const text = useText(citizenTexts)
  const [word, rest] = wordsOf(state, Boolean(station.phone), text)
  return (
    <span className={css.line} data-state={lookOf(state)}>
      <span className={css.word}>{word}</span>
      {rest && <span>{rest}</span>}
    </span>
  )
}

function lookOf(state: OpenState): string {
  if (state.kind === 'open' && state.change.minutes <= SOON) return 'soon'
  if (state.kind === 'always') return 'open'
  return state.kind === 'never' ? 'closed' : state.kind
}

function wordsOf(state: OpenState, canCall: boolean, text: (typeof citizenTexts)['zh']): [string, string?] {
  switch (state.kind) {
    case 'unknown':
      return canCall ? [text.hoursUnknown, text.callFirst] : [text.hoursUnknown]
    case 'always':
      return [text.always]
    case 'never':
      return [text.never]
    case 'open': {
      const { time, daysAhead, weekday, minutes } = state.change
      return [text.open, minutes <= SOON ? text.closesSoon(minutes) : text.until(time, daysAhead, weekday)]
    }
    case 'closed': {
      const { time, daysAhead, weekday } = state.change
      return [text.closed, text.opens(time, daysAhead, weekday)]
    }
  }
}
