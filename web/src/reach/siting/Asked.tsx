import { kindName } from '../../map/places.ts'
import { useStore } from '../../state/useStore.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { reachTexts } from '../desk/reach.texts.ts'
import { sitingTexts } from './desk/siting.texts.ts'
import type { SitingProps } from './desk/sitingProps.ts'
import css from './Siting.module.css'

/** What the search was asked for, whatever stands above it by now. */
export function Asked({ desk, siting }: SitingProps) {
  const text = useText(sitingTexts)
  const reach = useText(reachTexts)
  const language = useLanguage()
  const nameOf = useName()
  const run = useStore(siting, state => state.run)
  const divisions = useStore(desk, state => state.divisions)
  if (!run) return null
  const { question, wish } = run
  const division = divisions.get(question.within)
  const words = [
    division ? nameOf(division) : question.within,
    question.kinds.length > 0 ? question.kinds.map(kind => kindName(kind, language)).join(' / ') : reach.allKinds,
    ...(question.planned ? [reach.planned] : []),
    reach.paceOf[question.pace],
    text.aimOf[wish.aim],
    text.withinMinutes(wish.minutes),
  ]
  return <p className={css.note}>{words.join(' · ')}</p>
}
