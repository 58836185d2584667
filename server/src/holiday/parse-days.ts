import type { Holiday } from '@geyi/shared/hours'
import { dayOf, weekdayOf } from '@geyi/shared/hours'
import { DomainError } from '../errors/domain-error.ts'
import { isDay } from '../graphql/day.ts'
import { optionalText, parsedText } from '../graphql/parse/parsed-text.ts'

const NAME = { most: 100 }

/** A day of a year, and how it is wrong if it is. */
export interface GivenDay {
  readonly date: string
  readonly kind: string
  readonly name: string
  readonly nameEn?: string | null | undefined
}

/** The days of a year in their order, each once. @throws BAD_USER_INPUT that names the day */
export function parsedDays(year: number, given: readonly GivenDay[]): Holiday[] {
  const seen = new Set<string>()
  const days = given.map(({ date, kind, name, nameEn }): Holiday => {
    if (!isDay(date) || !date.startsWith(`${year}-`)) throw wrong(`${date} is no day of ${year}.`)
    if (seen.has(date)) throw wrong(`${date} stands there twice.`)
    seen.add(date)
    if (kind !== 'HOLIDAY' && kind !== 'WORKDAY') throw wrong(`${date} is neither HOLIDAY nor WORKDAY, but “${kind}”.`)
    if (kind === 'WORKDAY' && weekdayOf(dayOf(date)) < 5)
      throw wrong(`${date} is no weekend day and so no make-up workday: leave it out.`)
    return { date, kind, name: parsedText('name', name, NAME), nameEn: optionalText('nameEn', nameEn, NAME) }
  })
  return days.sort((a, b) => (a.date < b.date ? -1 : 1))
}

const wrong = (message: string): DomainError => new DomainError('BAD_USER_INPUT', message, { argument: 'days' })
