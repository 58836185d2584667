import { readFile } from 'node:fs/promises'
import { asCommand } from '../../act/as-command.ts'
import { divisionExists } from '../../division/division.query.ts'
import { StartError } from '../../errors/start-error.ts'
import { decodedText, encodingOf } from '../../formats/text/text-encoding.ts'
import { writeOut } from '../../formats/write-out.ts'
import { today } from '../../graphql/day.ts'
import { chinasHolidays } from '../../holiday/china.ts'
import { findAnnounced, findDays, writeYears } from '../../holiday/holiday.query.ts'
import { csvOf, daysOfCsv } from '../../holiday/holidays-csv.ts'
import { withEngine } from '../../store/with-engine.ts'

/** Prints the announced years of all districts, or the days of one. */
export const listHolidays = (district: string | undefined, json: boolean): Promise<void> =>
  withEngine(async ({ em }) => {
    if (district !== undefined) {
      const days = await findDays(em, district)
      if (json) console.log(JSON.stringify(days))
      else for (const { date, kind, name, nameEn } of days) console.log([date, kind, name, nameEn].join('\t'))
      return
    }
    const announced = await findAnnounced(em)
    if (json) console.log(JSON.stringify(announced))
    else for (const { districtCode, years } of announced) console.log(`${districtCode}\t${years.join(' ')}`)
  })

/** Announces the years of a file, or China's that Geyi came with, in districts: in all of them or in none. */
export async function importHolidays(
  file: string | undefined,
  districts: readonly string[],
  json: boolean,
): Promise<void> {
  const days = file === undefined ? await chinasHolidays() : daysOfCsv(await textOf(file))
  const announced = await withEngine(engine =>
    asCommand(engine, 'holidays import', async (writer, act) => {
      const written: { districtCode: string; years: number[] }[] = []
      for (const districtCode of new Set(districts)) {
        if (!(await divisionExists(writer, districtCode, today())))
          throw new StartError(`There is no district ${districtCode}.`)
        act.at(districtCode)
        written.push({ districtCode, years: await writeYears(writer, districtCode, days) })
      }
      return written
    }),
  )
  if (json) console.log(JSON.stringify(announced))
  else for (const { districtCode, years } of announced) console.log(`${districtCode}: announced ${years.join(' ')}.`)
}

/** Writes the days of a district as a table. */
export const exportHolidays = (district: string, out: string | undefined, json: boolean): Promise<void> =>
  withEngine(async ({ em }) => {
    const days = await findDays(em, district)
    if (days.length === 0) throw new StartError(`No holidays are announced in ${district}.`)
    await writeOut(out, async write => void (await write(json ? `${JSON.stringify(days)}\n` : csvOf(days))))
  })

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file)
  const text = decodedText(bytes, encodingOf(bytes))
  if (text === undefined) throw new StartError(`${file} is no table of text.`)
  return text
}
