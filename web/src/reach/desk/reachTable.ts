import { guarded } from '@geyi/shared/csv'
import type { Language } from '../../ui/words/preferences.ts'
import { reachTexts } from './reach.texts.ts'
import type { ReachRow } from './reachRows.ts'
import { LIMITS } from './reachServer.ts'

/** Rows as a CSV table with a byte order mark: of every place its households and, for each limit, those within it and their share in percent. */
export function reachTable(rows: readonly ReachRow[], language: Language): string {
  const { csv, levelOne } = reachTexts[language]
  const head = [
    csv.code,
    csv.level,
    csv.name,
    csv.around,
    csv.households,
    csv.population,
    ...LIMITS.flatMap(minutes => [csv.within(minutes), csv.share(minutes)]),
    csv.withoutPath,
  ]
  const lines = rows.map(row => [
    row.code,
    levelOne[row.level],
    row.name,
    row.around.join(' › '),
    row.households,
    row.population,
    ...row.within.flatMap(households => [
      households,
      row.households > 0 ? Math.round((households / row.households) * 10_000) / 100 : null,
    ]),
    row.withoutPath,
  ])
  return `\u{feff}${[head, ...lines].map(line => `${line.map(cell).join(',')}\r\n`).join('')}`
}

const cell = (value: string | number | null): string => {
  if (typeof value === 'number') return String(value)
  const safe = guarded(value ?? '')
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
