import { everyWeek, joined, type Season } from '@geyi/shared/hours'
import type { Writer } from '../../database/access.ts'
import { rows, run } from '../../database/rows.ts'
import { multirangeOf } from './open-week.ts'
import { hoursOf } from './read-hours.ts'

/** Minutes kept for each sort of day: its own and those of the next, into which it may run. */
export const PER_SORT = 2 * 24 * 60

/** Keeps what is open by texts that are not the same in every week, for searching by time. Whoever writes stations calls it. */
export async function keepSpecialHours(writer: Writer, texts: Iterable<string | null>): Promise<void> {
  const asked = [...new Set(texts)].filter(text => text !== null && isSpecial(text))
  if (asked.length === 0) return
  const known = await rows<{ text: string }>(
    writer,
    'select distinct opening_hours as text from special_hours where opening_hours = any($1::text[])',
    [asked],
  )
  const kept = new Set(known.map(({ text }) => text))
  const seasons = asked.flatMap(text => (kept.has(text!) ? [] : rowsOf(text!)))
  await run(
    writer,
    `insert into special_hours (opening_hours, first, last, follows_holidays, open)
     select text, first, last, follows, open::int4multirange
     from unnest($1::text[], $2::int[], $3::int[], $4::boolean[], $5::text[]) as r(text, first, last, follows, open)
     on conflict do nothing`,
    [
      seasons.map(({ text }) => text),
      seasons.map(({ first }) => first),
      seasons.map(({ last }) => last),
      seasons.map(({ follows }) => follows),
      seasons.map(({ open }) => open),
    ],
  )
}

function isSpecial(text: string): boolean {
  const hours = hoursOf(text)
  return hours !== null && everyWeek(hours) === null
}

function rowsOf(text: string) {
  const { yearly, dated, followsHolidays } = hoursOf(text)!
  return [...yearly, ...dated].map(({ first, last, spans }) => ({
    text,
    first,
    last,
    follows: followsHolidays,
    open: multirangeOf(joined(spans.flatMap(onLine))),
  }))
}

const onLine = (spans: Season['spans'][number], kind: number) =>
  spans.map(({ from, to }) => ({ from: kind * PER_SORT + from, to: kind * PER_SORT + to }))
