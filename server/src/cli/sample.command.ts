import { type Command, InvalidArgumentError } from 'commander'

export const addSampleCommand = (program: Command): Command =>
  program
    .command('sample')
    .description('add generated sample districts (invented geometry, 示意数据) to the database')
    .option('--districts <number>', 'how many, side by side', numberOfDistricts, 1)
    .option('--json', 'print what was added as JSON')
    .action(async ({ districts, json }: { districts: number; json?: boolean }) =>
      (await import('./run-sample.ts')).runSample(districts, json ?? false),
    )

function numberOfDistricts(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1 || number > 2000)
    throw new InvalidArgumentError('It is a number from 1 to 2000.')
  return number
}
