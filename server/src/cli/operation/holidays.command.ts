import type { Command } from 'commander'
import { districtOption } from '../files/options.ts'

/** `geyi holidays`. */
export function addHolidaysCommand(program: Command): void {
  const holidays = program
    .command('holidays')
    .description('manage the public holidays and make-up workdays (调休) by which stations open')

  holidays
    .command('list')
    .description('list the announced years of every district, or the days of one')
    .option('--district <code>', 'the days of this district', districtOption)
    .option('--json', 'as JSON')
    .action(async ({ district, json }: { district?: string; json?: boolean }) =>
      (await run()).listHolidays(district, json ?? false),
    )

  holidays
    .command('import [file]')
    .description(
      'announce the years of a CSV table (date,kind,name,nameEn), each as a whole, in place of what they were',
    )
    .requiredOption('--district <code>', 'the district; as often as needed', districtsOption)
    .option('--china', 'China’s, of the years that Geyi came with, instead of a file')
    .option('--json', 'print what was announced as JSON')
    .action(async (file: string | undefined, options: { district: string[]; china?: boolean; json?: boolean }) => {
      if ((file === undefined) === (options.china === undefined))
        holidays.error('error: name a file, or say --china, and not both')
      await (await run()).importHolidays(file, options.district, options.json ?? false)
    })

  holidays
    .command('export')
    .description('write a district’s days as a table that imports to an equal calendar')
    .requiredOption('--district <code>', 'the district', districtOption)
    .option('--out <file>', 'file to write; standard output by default')
    .option('--json', 'as JSON instead of CSV')
    .action(async ({ district, out, json }: { district: string; out?: string; json?: boolean }) =>
      (await run()).exportHolidays(district, out, json ?? false),
    )
}

const districtsOption = (code: string, before: string[] = []): string[] => [...before, districtOption(code)]

/** What needs a database is loaded only when it runs. */
const run = () => import('./run-holidays.ts')
