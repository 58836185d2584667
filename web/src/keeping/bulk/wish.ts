import type { StationFunction, StationKeptFragment } from '../../api/index.ts'
import type { FieldsChange } from '../../stations/desk/stationChange.ts'
import type { StationFormValues } from '../../stations/form/StationForm.tsx'
import { offeredFrom, withOffered } from '../../stations/form/serviceSpans.ts'
import { differenceOf, valuesOf } from '../../stations/form/stationValues.ts'
import type { WorksSpan } from '../../stations/form/WorksField.tsx'

/** What stations are to be, by ISO dates: open from today on, planned or closed for good from a day on, closed for works. */
export type StatusWish =
  | { readonly status: 'OPEN' }
  | { readonly status: 'PLANNED' | 'CLOSED'; readonly day: string }
  | { readonly status: 'CLOSED_FOR_WORKS'; readonly works: WorksSpan }

/** What many stations shall have in common. What is absent stays as it is with each. */
export interface Wish {
  readonly openingHours?: string | null
  readonly status?: StatusWish
  /** Codes of service items that all shall offer, or none. */
  readonly services?: { readonly add: readonly string[]; readonly drop: readonly string[] }
  readonly functions?: readonly StationFunction[]
  readonly accessible?: boolean | null
}

/** The changes that make a wish come true from a day on; stations that are so already are left out. */
export function changesFor(stations: Iterable<StationKeptFragment>, wish: Wish, today: string): FieldsChange[] {
  return [...stations].flatMap(station => {
    const before = valuesOf(station)
    const difference = differenceOf(before, fulfilled(before, wish, today))
    return difference ? [{ type: 'edit', id: station.id, name: station.name, ...difference }] : []
  })
}

function fulfilled(values: StationFormValues, wish: Wish, today: string): StationFormValues {
  const { openingHours, status, services, functions, accessible } = wish
  const offered = offeredFrom(values.services, today)
  const codes = services && [
    ...offered.filter(code => !services.drop.includes(code)),
    ...services.add.filter(code => !offered.includes(code)),
  ]
  return {
    ...values,
    ...(openingHours === undefined ? {} : { openingHours }),
    ...(status ? daysWith(values, status, today) : {}),
    ...(codes ? { services: withOffered(values.services, codes, today) } : {}),
    ...(functions ? { functions: [...functions] } : {}),
    ...(accessible === undefined ? {} : { accessible }),
  }
}

type Days = Pick<StationFormValues, 'opensOn' | 'closesOn' | 'works'>

/** The days of a station that is to be something else. */
export function daysWith({ opensOn, closesOn, works }: Days, wish: StatusWish, today: string): Days {
  switch (wish.status) {
    case 'PLANNED':
      return { opensOn: wish.day, closesOn: closesOn !== null && closesOn <= wish.day ? null : closesOn, works }
    case 'CLOSED':
      return { opensOn: opensOn !== null && opensOn >= wish.day ? null : opensOn, closesOn: wish.day, works }
    case 'CLOSED_FOR_WORKS':
      return { opensOn, closesOn, works: joined([...works, wish.works]) }
    case 'OPEN':
      return {
        opensOn: opensOn !== null && opensOn > today ? today : opensOn,
        closesOn: closesOn !== null && closesOn <= today ? null : closesOn,
        works: works.flatMap(span => {
          if (span.from > today || (span.to !== null && span.to <= today)) return [span]
          return span.from < today ? [{ ...span, to: today }] : []
        }),
      }
  }
}

/** Spans in order, those that touch made one, as the server keeps them. */
function joined(spans: readonly WorksSpan[]): WorksSpan[] {
  const whole: WorksSpan[] = []
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = whole.at(-1)
    if (!last || (last.to !== null && last.to < span.from)) whole.push(span)
    else if (last.to !== null && (span.to === null || span.to > last.to))
      whole[whole.length - 1] = { ...last, to: span.to }
  }
  return whole
}
