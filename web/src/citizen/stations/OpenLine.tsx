import type { Named } from '../../ui/words/names.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { citizenTexts } from '../view/citizen.texts.ts'
import css from './OpenLine.module.css'
import { type OpenState, openStateOf } from './openState.ts'

/** Minutes before closing from which on a visitor should hurry. */
const SOON = 45

type Station = Parameters<typeof openStateOf>[0] & {
  phone?: string | null | undefined
  /** The holiday or make-up workday that it is there now. */
  holiday?: (Named & { kind: string }) | null | undefined
}

interface OpenLineProps {
  station: Station
  now: Date
}

/** Whether a station is open now and until when, as a shape, a word and a time. */
export function OpenLine({ station, now }: OpenLineProps) {
  const state = openStateOf(station, now)
  const text = useText(citizenTexts)
  const nameOf = useName()
  const [word, ...rest] = wordsOf(state, station, nameOf, text)
  return (
    <span className={css.line} data-state={lookOf(state)}>
      <span className={css.word}>{word}</span>
      {rest.length > 0 && <span>{rest.join(' · ')}</span>}
    </span>
  )
}

function lookOf(state: OpenState): string {
  if (state.kind === 'open' && state.change && state.change.minutes <= SOON) return 'soon'
  if (state.kind === 'always') return 'open'
  if (state.kind === 'notAnnounced') return 'unknown'
  return state.kind === 'never' ? 'closed' : state.kind
}

function wordsOf(
  state: OpenState,
  { phone, holiday }: Station,
  nameOf: (named: Named) => string,
  text: (typeof citizenTexts)['zh'],
): [word: string, ...rest: string[]] {
  switch (state.kind) {
    case 'unknown':
      return phone ? [text.hoursUnknown, text.callFirst] : [text.hoursUnknown]
    case 'notAnnounced':
      return phone ? [text.notAnnounced, text.callFirst] : [text.notAnnounced]
    case 'always':
      return [text.always]
    case 'never':
      return [text.never]
    case 'open': {
      const { change } = state
      if (!change) return [text.open]
      return [text.open, change.minutes <= SOON ? text.closesSoon(change.minutes) : text.until(change)]
    }
    case 'closed': {
      const why = holiday?.kind === 'HOLIDAY' ? [text.closedFor(nameOf(holiday))] : []
      return [text.closed, ...why, state.change ? text.opens(state.change) : text.notAnnounced]
    }
  }
}
