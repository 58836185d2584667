// Writes China's public holidays and make-up workdays, of the years that the npm package `chinese-days` (MIT) knows completely.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from './run.mjs'

const require = createRequire(import.meta.url)
const path = require.resolve('chinese-days')
const { holidays, workdays } = JSON.parse(readFileSync(join(path, '../chinese-days.json'), 'utf8'))

/** What a year must name to be complete. Mid-autumn has been a holiday since 2008 too, but may fall on the National Day, as in 2020. */
const ALWAYS = ['元旦', '春节', '劳动节', '国庆节']
const SINCE_2008 = ['清明', '端午']
const FULL = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' }

/** "National Day,国庆节,3" → the names. */
const rowsOf = (days, kind) =>
  Object.entries(days).map(([date, text]) => {
    const [nameEn, name] = text.split(',')
    return { date, kind, name, nameEn: nameEn.replaceAll("'", '’') }
  })

const years = Map.groupBy([...rowsOf(holidays, 'HOLIDAY'), ...rowsOf(workdays, 'WORKDAY')], ({ date }) =>
  Number(date.slice(0, 4)),
)
const isComplete = ([year, days]) => {
  const named = new Set(days.filter(({ kind }) => kind === 'HOLIDAY').map(({ name }) => name))
  return [...ALWAYS, ...(year >= 2008 ? SINCE_2008 : [])].every(name => named.has(name))
}
const complete = [...years].filter(isComplete).sort(([a], [b]) => a - b)
const lines = complete
  .flatMap(([, days]) => days.sort((a, b) => (a.date < b.date ? -1 : 1)))
  .map(day => JSON.stringify({ ...day, name: FULL[day.name] ?? day.name }))
writeFileSync(join(root, 'server/src/holiday/china.json'), `[\n${lines.join(',\n')}\n]\n`)
console.error(`${lines.length} days of ${complete.length} years, ${complete[0][0]} to ${complete.at(-1)[0]}.`)
