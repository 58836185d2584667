interface Used {
  readonly day: string
  readonly requests: number
}

const DAY = 86_400_000

/** The day in China on which a moment lies, `2026-11-21`. */
export const dayOf = (moment: Date): string => moment.toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })

/** The last thirty days with their requests, up to today or to the last on which there were some. */
export function lastDays(used: readonly Used[], now = new Date()): Used[] {
  const known = new Map(used.map(({ day, requests }) => [day, requests]))
  const last = Date.parse([dayOf(now), used.at(-1)?.day ?? ''].sort().at(-1)!)
  return Array.from({ length: 30 }, (_, at) => {
    const day = new Date(last - (29 - at) * DAY).toISOString().slice(0, 10)
    return { day, requests: known.get(day) ?? 0 }
  })
}
