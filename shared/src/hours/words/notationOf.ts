import { parseOpeningHours } from '../notation/parseOpeningHours.ts'
import { type HoursProblem, type HoursReason, LONGEST, problemOf } from '../notation/problem.ts'
import { daysText, timesText } from '../notation/writeRule.ts'
import { DAY, type Span } from '../span.ts'
import { type Group, groupsOf } from './group.ts'
import { tokensOf } from './token.ts'

/** Hours in OpenStreetMap's notation, or why what was written can't be put so. */
export type HoursNotation =
  | { readonly ok: true; readonly notation: string }
  | { readonly ok: false; readonly problem: HoursProblem }

/**
 * Hours in OpenStreetMap's notation as they are, or as clerks write them in Chinese, in signs of any width, put into it where only one
 * reading is possible: `周一至周五 8:30-12:00，13:30-17:30`, `每天 9:00-21:00`, `周末、节假日休息`, `24小时`, `上午9点到下午5点半`. 工作日 is no public
 * holiday, so these are closed where nothing else is said of them. Days that are not named are closed. Seasons and dates are not read.
 */
export function notationOf(text: string): HoursNotation {
  const parsed = parseOpeningHours(text)
  if (parsed.ok) return { ok: true, notation: text }
  const words = text.length > LONGEST ? null : fromWords(text)
  if (words?.ok) return words
  const isInWords = words && (/\p{Script=Han}/u.test(text) || words.problem.reason === 'AMBIGUOUS')
  return isInWords ? words : { ok: false, problem: parsed.problems[0]! }
}

function fromWords(text: string): HoursNotation {
  const refused = (reason: HoursReason, rule: string) => ({ ok: false, problem: problemOf(reason, rule) }) as const
  const tokens = tokensOf(text)
  if ('notUnderstood' in tokens) return refused('NOT_UNDERSTOOD', tokens.notUnderstood)
  const rules = rulesOf(groupsOf(tokens))
  if (typeof rules === 'string') return refused(rules, text.trim())
  const notation = rules.join('; ')
  return parseOpeningHours(notation).ok ? { ok: true, notation } : refused('NOT_UNDERSTOOD', text.trim())
}

/** The rules of a text in the order of the notation, or why they can't be written. */
function rulesOf({ groups, workdays, holidays }: ReturnType<typeof groupsOf>): string[] | HoursReason {
  if (groups.length === 0 || groups.some(({ said }) => said.length === 0)) return 'NOT_UNDERSTOOD'
  const told = groups.some(group => group.holidays)
  if (
    isTwice(groups) ||
    (holidays.asUsual && (workdays || holidays.closed)) ||
    (told && (holidays.closed || holidays.asUsual))
  )
    return 'AMBIGUOUS'
  const rules = groups
    .toSorted((a, b) => Number(a.holidays) - Number(b.holidays))
    .map(group => ruleOf(group, groups.length === 1))
  if (rules.some(rule => rule === null) || (rules.every(rule => rule!.endsWith('off')) && rules.join() !== 'off'))
    return 'AMBIGUOUS'
  const closesOnHolidays = holidays.closed || (workdays && !told && !holidays.asUsual)
  return [...(rules as string[]), ...(closesOnHolidays ? ['PH off'] : [])]
}

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]

/** Whether what is on a day is told twice; a first word on every day holds for those of which nothing else is said. */
function isTwice(groups: readonly Group[]): boolean {
  const special = groups.filter(({ weekdays }, at) => at > 0 || weekdays.size < 7)
  const days = special.flatMap(({ weekdays, holidays }) => [...weekdays, ...(holidays ? [7] : [])])
  return new Set(days).size < days.length
}

function ruleOf({ weekdays, holidays, said }: Group, isAlone: boolean): string | null {
  const spans = said.flatMap(token => (token.type === 'span' ? [token.span] : []))
  const others = new Set(said.filter(({ type }) => type !== 'span').map(({ type }) => type))
  if (others.size + Math.min(spans.length, 1) !== 1 || others.has('usual') || others.has('exceptThese')) return null
  if (!inOrder(spans)) return null
  const isDaily = !holidays && EVERY_DAY.every(day => weekdays.has(day))
  if (others.has('always')) {
    if (isDaily && isAlone) return '24/7'
    spans.push({ from: 0, to: DAY })
  }
  return `${isDaily ? '' : `${daysText([...weekdays], holidays)} `}${timesText(spans)}`
}

/** Whether times follow each other as they do in a day; what would run through the night from a morning is a slip. */
const inOrder = (spans: readonly Span[]): boolean =>
  spans.every(
    ({ from, to }, at) =>
      from < to && (to <= DAY || (from >= DAY / 2 && to - from <= DAY / 2)) && (at === 0 || spans[at - 1]!.to <= from),
  )
