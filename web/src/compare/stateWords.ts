import { planTexts } from '../plans/plans.texts.ts'
import { formatDay } from '../ui/formatArea.ts'
import type { Language } from '../ui/preferences.ts'
import { compareTexts } from './compare.texts.ts'
import type { ComparedState } from './loadComparison.ts'

/** Today's date in China, where days of this map begin. */
export const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date())

/** What a state is, with its date. */
export function stateWords({ choice, plan }: ComparedState, language: Language): string {
  const { state } = compareTexts[language]
  const day = (date: string) => formatDay(date, language)
  if (choice.type === 'today') return state.today(day(today()))
  if (choice.type === 'day') return day(choice.day)
  const { name, state: stands, effectiveDate } = plan!
  const standing = planTexts[language].state[stands]
  return state.plan(
    name,
    effectiveDate
      ? state.effective(day(effectiveDate))
      : `${standing}${language === 'zh' ? '，' : ', '}${day(today())}`,
  )
}
