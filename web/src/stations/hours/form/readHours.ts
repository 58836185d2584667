import { compile, dayAt, isoOf, parseRules, type Rule, type Span } from '@geyi/shared/hours'
import type { Exception, HoursForm, SeasonHours } from './hoursForm.ts'
import { writeHours } from './writeHours.ts'

/**
 * A text as the form for it, if the form can say all that the text says. So a text may come back in other words, but never with
 * another meaning: what the form would write is compared with it, for every sort of day.
 */
export function readHours(text: string): HoursForm | null {
  const parsed = parseRules(text)
  if (!parsed.ok) return null
  const form = formOf(parsed.rules)
  const written = parseRules(writeHours(form))
  return written.ok && JSON.stringify(compile(written.rules)) === JSON.stringify(compile(parsed.rules)) ? form : null
}

type Days = (readonly Span[])[]

/** The rules laid into a form, each where it belongs by its dates. Whether that is what they mean is for the caller to see. */
function formOf(rules: readonly Rule[]): HoursForm {
  const week: Days = Array.from({ length: 7 }, () => [])
  const seasons = new Map<string, SeasonHours & { week: Days }>()
  const exceptions: Exception[] = []
  let holidays: readonly Span[] | null = null
  for (const rule of rules) {
    for (const { yearly, first, last } of rule.dates ?? []) {
      if (!yearly) exceptions.push({ from: isoOf(dayAt(first)), to: isoOf(dayAt(last)), spans: rule.spans })
      else {
        const key = `${first}-${last}`
        if (!seasons.has(key)) seasons.set(key, { first, last, week: [...week] })
        fill(seasons.get(key)!.week, rule)
      }
    }
    if (rule.dates) continue
    fill(week, rule)
    if (rule.holidays) holidays = rule.adds ? [...(holidays ?? []), ...rule.spans] : rule.spans
  }
  return { week, seasons: [...seasons.values()], holidays, exceptions }
}

function fill(week: Days, { weekdays, spans, adds }: Rule): void {
  for (const day of new Set(weekdays)) week[day] = adds ? [...week[day]!, ...spans] : spans
}
