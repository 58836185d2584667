import { DomainError } from '../../errors/domain-error.ts'
import { boundedList } from '../../graphql/parse/bounded-list.ts'
import { optionalText, parsedText } from '../../graphql/parse/parsed-text.ts'
import { isPhone } from '../../graphql/parse/phone.ts'
import { reasonOfHours, type ValueReason } from '../../graphql/parse/value-reason.ts'
import { pinyinOf } from '../../names/pinyin.ts'
import { openWeekOf } from '../hours/open-week.ts'
import { type ServiceSpan, servicesTrouble } from '../offer/service-span.ts'
import { isSpan, multirangeOf } from '../own/day-spans.ts'
import type { StationFunction } from '../own/station-function.ts'
import { stationTexts } from '../own/station-texts.ts'
import type { StationServiceInput, StationWorksInput } from './station.inputs.ts'

const refusal = (argument: string, reason: ValueReason, message: string, value?: string) =>
  new DomainError('BAD_USER_INPUT', message, { argument, reason, ...(value === undefined ? {} : { value }) })

/** A name, and how it is read. */
export function namedBy(text: string): { name: string; pinyin: string; initials: string } {
  const name = parsedText('name', text, stationTexts.name)
  return { name, ...pinyinOf(name) }
}

/** One of the texts that may be empty. */
export const textOf = (
  field: 'code' | 'nameEn' | 'address' | 'phone',
  text: string | null | undefined,
): string | null => optionalText(field, text, stationTexts[field])

/** The public phone, or none. */
export function phoneOf(text: string | null | undefined): string | null {
  const phone = textOf('phone', text)
  if (phone === null || isPhone(phone)) return phone
  throw refusal('phone', 'NO_PHONE', 'A phone is written with digits, spaces and + - ( ) / alone.', phone)
}

export function areaOf(area: number | null | undefined): number | null {
  if (area === null || area === undefined) return null
  if (area >= 0 && area <= 1e7) return area
  throw refusal('area', 'NO_NUMBER', 'A floor area lies between 0 and 10,000,000 m².')
}

export function hoursOf(text: string | null | undefined): { openingHours: string | null; openWeek: string | null } {
  const openingHours = optionalText('openingHours', text, stationTexts.openingHours)
  if (openingHours === null) return { openingHours: null, openWeek: null }
  const week = openWeekOf(openingHours)
  if (week.ok) return { openingHours, openWeek: week.value }
  const { reason, rule } = week.problem
  throw refusal('openingHours', reasonOfHours(reason), `Opening hours: ${week.message}`, rule)
}

/** Closed days as they are stored. */
export function worksOf(list: readonly StationWorksInput[]): string {
  const spans = boundedList('works', list).map(({ from, to }) => ({ from, to: to ?? null }))
  const wrong = spans.find(span => !isSpan(span))
  if (wrong) throw refusal('works', 'DAYS_CROSSED', `The works of ${wrong.from} would end before they begin.`)
  return multirangeOf(spans)
}

export const functionsOf = (list: readonly StationFunction[]): StationFunction[] => [
  ...new Set(boundedList('functions', list)),
]

/** @throws BAD_USER_INPUT for a station that would close before it opens */
export function refuseCrossedDays({ opensOn, closesOn }: { opensOn: string | null; closesOn: string | null }): void {
  if (opensOn !== null && closesOn !== null && opensOn >= closesOn)
    throw refusal('closesOn', 'DAYS_CROSSED', 'A station closes on a later day than that on which it opens.')
}

/** What a station is to offer, from the one or the other list; undefined where neither says anything. */
export function servicesOf(
  serviceItems: readonly string[] | null | undefined,
  services: readonly StationServiceInput[] | null | undefined,
): ServiceSpan[] | undefined {
  if (serviceItems && services) throw refusal('services', 'IN_LIST_TWICE', 'Give either `serviceItems` or `services`.')
  if (services) {
    const spans = boundedList('services', services).map(({ code, since, until }) => ({
      code,
      since: since ?? null,
      until: until ?? null,
      dated: true,
    }))
    const trouble = servicesTrouble(spans)
    if (trouble) throw refusal('services', trouble.reason, trouble.message, trouble.code)
    return spans
  }
  if (serviceItems === undefined && services === undefined) return undefined
  const codes = new Set(boundedList('serviceItems', serviceItems ?? []))
  return [...codes].map(code => ({ code, since: null, until: null, dated: false }))
}
