import type { OpeningHours } from '../openingHours.ts'
import { compile } from './compile.ts'
import { type HoursProblem, LONGEST, problemOf } from './problem.ts'
import { type Rule, readRule } from './readRule.ts'

/** Opening hours, or everything that is wrong with their text. */
export type ParsedHours =
  | { readonly ok: true; readonly value: OpeningHours }
  | { readonly ok: false; readonly problems: readonly HoursProblem[] }

/** The rules of a text in their order, or everything that is wrong with it. */
export type ParsedRules =
  | { readonly ok: true; readonly rules: readonly Rule[] }
  | { readonly ok: false; readonly problems: readonly HoursProblem[] }

// What a Chinese keyboard writes for the same signs.
const asciiSigns: Readonly<Record<string, string>> = {
  '；': ';',
  '：': ':',
  '，': ',',
  '－': '-',
  '–': '-',
  '—': '-',
  '～': '-',
}

/** A comma between the end of a rule and what a rule begins with: what follows adds to the rule before. */
const ADDS = /(?<=[:：]\d\d)\s*[,，]\s*(?=[a-z]|\d{4}\s)|(?<=off|closed|24\/7)\s*[,，]\s*/i

/** A rule as it was written → with ASCII signs, single blanks and small letters. */
const plainOf = (rule: string): string =>
  rule
    .replace(/[；：，－–—～]/g, sign => asciiSigns[sign]!)
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim()

/** Times alone say no days anew: `Mo-Fr 08:00-12:00; 14:00-18:00` adds the afternoon, on every day. */
const onlyAdds = (rule: Pick<Rule, 'everyDay'>, before: Rule | undefined): boolean =>
  rule.everyDay && before !== undefined && !before.everyDay

/** The rules of a text, for whoever shows them in parts. */
export const parseRules = (text: string): ParsedRules => {
  if (text.length > LONGEST) return { ok: false, problems: [problemOf('TOO_LONG', '')] }
  const said = text.trim()
  if (said === '') return { ok: false, problems: [problemOf('EMPTY', '')] }
  const problems: HoursProblem[] = []
  const rules: Rule[] = []
  for (const group of said.replace(/[;；]\s*$/, '').split(/[;；]/))
    for (const [i, part] of group.split(ADDS).entries()) {
      const rule = readRule(plainOf(part))
      if (typeof rule === 'string') problems.push(problemOf(rule, part.trim()))
      else rules.push({ ...rule, adds: rule.spans.length > 0 && (i > 0 || onlyAdds(rule, rules.at(-1))) })
    }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rules }
}

/**
 * Opening hours in the part of OpenStreetMap's `opening_hours` that stations use; `docs/hours.md` says exactly which.
 * `Mo-Fr 08:30-12:00,14:00-17:30; Sa 09:00-12:00; PH off`, `May 01-Sep 30 Mo-Fr 08:00-20:00`, `2026 Dec 24 off`, `24/7`, spans over
 * midnight, times without days (every day). Rules apply from left to right; a later one says anew what opens on its days, and one
 * after a comma adds to them. What opened the day before runs on over midnight. Whoever names PH follows the calendar of holidays:
 * a make-up Saturday has the Friday's hours, a make-up Sunday the Monday's. Sunrise, weeks, open ends and comments are refused.
 */
export const parseOpeningHours = (text: string): ParsedHours => {
  const parsed = parseRules(text)
  return parsed.ok ? { ok: true, value: compile(parsed.rules) } : parsed
}
