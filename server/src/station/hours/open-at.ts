/** Whether a moment falls into the opening hours, both as minutes of the local week from Monday 00:00. */
export function openAt(moment: string): string {
  const local = `(${moment}::timestamptz at time zone coalesce(t.time_zone, 'Asia/Shanghai'))`
  const minute = `((extract(isodow from ${local})::int - 1) * 1440 + extract(hour from ${local})::int * 60 + extract(minute from ${local})::int)`
  return `s.open_week @> ${minute}`
}
