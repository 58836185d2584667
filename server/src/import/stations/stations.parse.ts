import type { Position } from '@geyi/shared/geo'
import { notationOf } from '@geyi/shared/hours'
import { isPhone } from '../../graphql/parse/phone.ts'
import { reasonOfHours } from '../../graphql/parse/value-reason.ts'
import { pinyinOf } from '../../names/pinyin.ts'
import { openWeekOf } from '../../station/hours/open-week.ts'
import { parseServices } from '../../station/offer/service-span.ts'
import { multirangeOf, parseDaySpans } from '../../station/own/day-spans.ts'
import { STATION_FUNCTIONS, type StationFunction } from '../../station/own/station-function.ts'
import { StationKind } from '../../station/own/station-kind.ts'
import { stationTexts } from '../../station/own/station-texts.ts'
import type { StagedRow } from '../rows/kind-import.ts'
import type { PlaceCodes } from '../rows/place-code.ts'
import type { RowParser } from '../rows/row-parser.ts'

/** A row of stations. */
export interface StagedStation extends StagedRow {
  readonly code: string
  readonly codeGiven: boolean
  readonly kind: StationKind | null
  readonly division: string | null
  readonly name: string | null
  readonly nameEn: string | null
  readonly pinyin: string
  readonly initials: string
  readonly address: string | null
  readonly phone: string | null
  readonly location: Position
  readonly openingHours: string | null
  readonly openWeek: string | null
  readonly area: number | null
  readonly accessible: boolean | null
  readonly opensOn: string | null
  readonly closesOn: string | null
  /** A multirange of days. */
  readonly works: string
  /** Separated by semicolons. */
  readonly functions: string
  /** As files write them, known to be readable. */
  readonly serviceItems: string | null
}

/** Kinds by what they are called in tables. */
export const STATION_KINDS: Readonly<Record<StationKind, readonly string[]>> = {
  [StationKind.DISTRICT_CENTER]: ['区党群服务中心', '党群服务中心'],
  [StationKind.SUBDISTRICT_CENTER]: ['街道党群服务中心'],
  [StationKind.COMMUNITY_CENTER]: ['社区党群服务中心'],
  [StationKind.SERVICE_STATION]: ['党群服务站'],
  [StationKind.RED_POST]: ['红色驿站'],
  [StationKind.COURIER_POST]: ['小哥驿站'],
}

/** Reads one row as a station. An area stands for a place inside it. */
export function parseStation(parser: RowParser, codes: PlaceCodes): StagedStation | undefined {
  const located = parser.located()
  const code = parser.code('code', stationTexts.code.most)
  const nameEn = parser.text('nameEn', stationTexts.nameEn.most)
  const name = parser.text('name', stationTexts.name.most) ?? nameEn
  const row = {
    row: parser.row.row,
    codeGiven: code === null,
    kind: parser.word('kind', STATION_KINDS),
    division: parser.code('division', 40),
    name,
    nameEn,
    ...pinyinOf(name ?? ''),
    address: parser.text('address', stationTexts.address.most),
    phone: phoneOf(parser),
    ...hoursOf(parser),
    area: parser.number('area', 0, 10_000_000),
    accessible: parser.flag('accessible'),
    ...daysOf(parser),
    works: worksOf(parser),
    functions: functionsOf(parser),
    serviceItems: itemsOf(parser),
  }
  if (!located || !parser.sound) return undefined
  return { ...row, code: code ?? codes.next(located.location), location: located.location }
}

function phoneOf(parser: RowParser): string | null {
  const phone = parser.code('phone', stationTexts.phone.most)
  if (phone !== null && !isPhone(phone))
    parser.refuse('BAD_VALUE', `phone is “${phone}”; it is written with digits, spaces and + - ( ) / alone.`, {
      field: 'phone',
      why: 'NO_PHONE',
      value: phone,
    })
  return phone
}

/** Hours in the notation, into which those in words are put. */
function hoursOf(parser: RowParser): { openingHours: string | null; openWeek: string | null } {
  const said = parser.text('openingHours', stationTexts.openingHours.most)
  if (said === null) return { openingHours: null, openWeek: null }
  const read = notationOf(said)
  if (read.ok) {
    const week = openWeekOf(read.notation)
    return { openingHours: read.notation, openWeek: week.ok ? week.value : null }
  }
  const { reason, message, rule } = read.problem
  parser.refuse('BAD_OPENING_HOURS', `The opening hours “${said}” can’t be read: ${message}`, {
    field: 'openingHours',
    why: reasonOfHours(reason),
    value: rule,
  })
  return { openingHours: null, openWeek: null }
}

function daysOf(parser: RowParser): { opensOn: string | null; closesOn: string | null } {
  const opensOn = parser.day('opensOn')
  const closesOn = parser.endDay('closesOn')
  if (opensOn !== null && closesOn !== null && opensOn >= closesOn)
    parser.refuse('BAD_VALUE', `closesOn is ${closesOn}, which is not after the day on which it opens, ${opensOn}.`, {
      field: 'closesOn',
      why: 'DAYS_CROSSED',
      value: closesOn,
    })
  return { opensOn, closesOn }
}

function worksOf(parser: RowParser): string {
  const text = parser.text('works', 2_000)
  if (text === null) return '{}'
  const spans = parseDaySpans(text)
  if (spans) return multirangeOf(spans)
  parser.refuse('BAD_VALUE', `works is “${text}”; days are written as 2026-03-01/2026-04-15, several with “;”.`, {
    field: 'works',
    why: 'NO_DAY_SPANS',
    value: text,
  })
  return '{}'
}

function functionsOf(parser: RowParser): string {
  const text = parser.text('functions', 500) ?? ''
  const words = text
    .split(/[;；、]/)
    .map(word => word.trim())
    .filter(word => word !== '')
  const known = words.map(word => FUNCTION_WORDS.get(word) ?? FUNCTION_WORDS.get(word.toUpperCase()))
  if (known.includes(undefined))
    parser.refuse('BAD_VALUE', `functions is “${text}”; it is some of ${Object.keys(STATION_FUNCTIONS).join(', ')}.`, {
      field: 'functions',
      why: 'NO_WORD',
      value: words[known.indexOf(undefined)]!,
    })
  return [...new Set(known)].join(';')
}

const FUNCTION_WORDS = new Map(
  (Object.entries(STATION_FUNCTIONS) as [StationFunction, string][]).flatMap(([word, name]) => [
    [word as string, word],
    [name, word],
  ]),
)

function itemsOf(parser: RowParser): string | null {
  const text = parser.code('serviceItems', 20_000)
  if (text === null) return null
  const services = parseServices(text)
  if ('reason' in services)
    parser.refuse('BAD_VALUE', `serviceItems: ${services.message}`, {
      field: 'serviceItems',
      why: services.reason,
      ...(services.code === undefined ? {} : { value: services.code }),
    })
  return text
}
