import type { Token } from './token.ts'

/** Days, and what is said of them. */
export interface Group {
  readonly weekdays: Set<number>
  holidays: boolean
  readonly said: Exclude<Token, { type: 'days' }>[]
}

/** What a text says of days, in its order, and what it says of public holidays besides. */
export interface Groups {
  readonly groups: readonly Group[]
  /** Whether 工作日 is named. */
  readonly workdays: boolean
  /** That they are closed, or as any other day. */
  readonly holidays: { readonly closed: boolean; readonly asUsual: boolean }
}

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]

/** Pieces of a text → which days are said to be how. */
export function groupsOf(tokens: readonly Token[]): Groups {
  const groups: Group[] = []
  const holidays = { closed: false, asUsual: false }
  for (const token of tokens) {
    const last = groups.at(-1)
    const open = last?.said.length === 0 ? last : undefined
    const isOfHolidays = open?.holidays === true && open.weekdays.size === 0
    if (token.type === 'days') {
      const group = open ?? { weekdays: new Set<number>(), holidays: false, said: [] }
      for (const day of token.weekdays) group.weekdays.add(day)
      group.holidays ||= token.holidays ?? false
      if (!open) groups.push(group)
    } else if (token.type === 'exceptHolidays') holidays.closed = true
    else if (token.type === 'usual' && isOfHolidays) {
      holidays.asUsual = true
      groups.pop()
    } else if (token.type === 'exceptThese' && open?.holidays) {
      holidays.closed = true
      open.holidays = false
      if (isOfHolidays) groups.pop()
    } else if (token.type === 'exceptThese' && open && groups.length > 1) open.said.push({ type: 'closed' })
    else if (last) last.said.push(token)
    else groups.push({ weekdays: new Set(EVERY_DAY), holidays: false, said: [token] })
  }
  const workdays = tokens.some(token => token.type === 'days' && token.workdays === true)
  return { groups: timesFirst(groups, tokens), workdays, holidays }
}

/** `8:30-17:30（周一至周五）` names its days at the end. */
function timesFirst(groups: Group[], tokens: readonly Token[]): Group[] {
  const [times, days] = groups
  const isSo = groups.length === 2 && tokens[0]!.type !== 'days' && days!.said.length === 0
  return isSo ? [{ ...days!, said: times!.said }] : groups
}
