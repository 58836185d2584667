import { DAY_NAMES, dateOf, dayOf, timesText } from '@geyi/shared/hours'
import type { Exception, HoursForm, SeasonHours, Week } from './hoursForm.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** What the form says, in OpenStreetMap's notation. */
export function writeHours({ week, seasons, holidays, exceptions }: HoursForm): string {
  const rules = [
    ...weekRules(week, '').filter(rule => !rule.endsWith(' off')),
    ...seasons.flatMap(({ week, ...season }) => weekRules(week, `${seasonText(season)} `)),
    ...(holidays ? [`PH ${timesText(holidays)}`] : []),
    ...exceptions.map(exception => `${exceptionText(exception)} ${timesText(exception.spans)}`),
  ]
  return rules.length === 0 ? 'off' : rules.join('; ')
}

/** Days with the same hours side by side in one rule: `Mo-Fr 08:30-17:30`, `Sa-Su off`. */
function weekRules(week: Week, before: string): string[] {
  const runs: { first: number; last: number; times: string }[] = []
  for (const [day, spans] of week.entries()) {
    const times = timesText(spans)
    const run = runs.at(-1)
    if (run?.times === times) run.last = day
    else runs.push({ first: day, last: day, times })
  }
  return runs.map(
    ({ first, last, times }) => `${before}${DAY_NAMES[first]}${first === last ? '' : `-${DAY_NAMES[last]}`} ${times}`,
  )
}

const two = (number: number): string => String(number).padStart(2, '0')

const dayText = (date: number): string => `${MONTHS[(Math.floor(date / 100) % 100) - 1]} ${two(date % 100)}`

const seasonText = ({ first, last }: Pick<SeasonHours, 'first' | 'last'>): string =>
  first === last ? dayText(first) : `${dayText(first)}-${dayText(last)}`

function exceptionText({ from, to }: Pick<Exception, 'from' | 'to'>): string {
  const [first, last] = [from, to].map(day => `${day.slice(0, 4)} ${dayText(dateOf(dayOf(day)))}`)
  return first === last ? first! : `${first}-${last}`
}
