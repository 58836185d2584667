import { daySpanOfCell } from '@geyi/shared/csv'
import { isDay } from '../../graphql/day.ts'
import type { ValueReason } from '../../graphql/parse/value-reason.ts'

/** A service item that a station offers, by its code: from a day on (always, while null) until a day that is no longer one of them. */
export interface ServiceSpan {
  readonly code: string
  readonly since: string | null
  readonly until: string | null
  /** Whether its days are said: one without them keeps those that it has, or begins. */
  readonly dated: boolean
}

/** How many services one station may list. */
const MOST = 1_000

/** Why services can't be those of one station, and at which item. */
export interface ServicesTrouble {
  readonly reason: ValueReason
  readonly message: string
  readonly code?: string
}

/** Reads `GOV-01;GOV-02@2026-03-01/;GOV-03@/2026-06-01`, as files write what a station offers; what is wrong where it is none. */
export function parseServices(text: string): ServiceSpan[] | ServicesTrouble {
  const spans: ServiceSpan[] = []
  for (const part of text.split(/[;；]/).map(part => part.trim())) {
    if (part === '') continue
    const [code, days, ...more] = part.split('@').map(piece => piece.trim())
    const span = days === undefined ? { from: null, to: null } : daySpanOfCell(days)
    if (!code || !span || more.length > 0) {
      const message = `“${part}” is no code of a service item, nor one with days such as GOV-01@2026-03-01/2026-06-01.`
      return { reason: 'NO_SERVICES', message, code: part }
    }
    spans.push({ code, since: span.from, until: span.to, dated: days !== undefined })
  }
  return servicesTrouble(spans) ?? spans
}

/** Why services can't be those of one station; undefined where they can. */
export function servicesTrouble(spans: readonly ServiceSpan[]): ServicesTrouble | undefined {
  if (spans.length > MOST) return { reason: 'TOO_MANY', message: `A station has at most ${MOST} services.` }
  for (const { code, since, until } of spans) {
    if (![since, until].every(day => day === null || isDay(day)))
      return { reason: 'NO_DAY', message: `The days of ${code} are none of the calendar.`, code }
    if (since !== null && until !== null && since >= until)
      return { reason: 'DAYS_CROSSED', message: `${code} would end before it begins.`, code }
  }
  for (const [code, same] of Map.groupBy(spans, ({ code }) => code)) {
    const inOrder = same.toSorted((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1))
    if (inOrder.some(({ until }, i) => i + 1 < inOrder.length && (until ?? '9') > (inOrder[i + 1]!.since ?? '')))
      return { reason: 'SERVICE_TWICE', message: `${code} is there twice on the same days.`, code }
  }
  return undefined
}
