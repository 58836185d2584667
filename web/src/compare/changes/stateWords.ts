import { planTexts } from '../../plan/desk/plans.texts.ts'
import { formatDay } from '../../ui/words/formatArea.ts'
import type { Language } from '../../ui/words/preferences.ts'
import type { ComparedState } from '../states/loadComparison.ts'
import { compareTexts } from './compare.texts.ts'

/** What a state is, with its date. */
export function stateWords({ choice, plan }: ComparedState, today: string, language: Language): string {
  const { state } = compareTexts[language]
  const day = (date: string) => formatDay(date, language)
  if (choice.type === 'today') return state.today(day(today))
  if (choice.type === 'day') return day(choice.day)
  const { name, state: stands, effectiveDate } = plan!
  return state.plan(
    name,
    effectiveDate ? state.effective(day(effectiveDate)) : state.standing(planTexts[language].state[stands], day(today)),
  )
}
