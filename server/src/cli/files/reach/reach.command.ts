import type { Pace } from '@geyi/shared/network'
import { type Command, Option } from 'commander'
import { StationKind } from '../../../station/own/station-kind.ts'
import { divisionOption } from '../options.ts'

interface Options {
  within: string
  kind?: StationKind[]
  serviceItem?: string[]
  pace: Pace
  out?: string
}

/** `geyi reach`. */
export function addReachCommand(program: Command): void {
  program
    .command('reach')
    .description('write a CSV of all buildings with the minutes on foot to the nearest station')
    .requiredOption(
      '--within <code>',
      'district, subdistrict or community whose buildings are asked for',
      divisionOption,
    )
    .addOption(new Option('--kind <kind...>', 'only stations of these kinds').choices(Object.values(StationKind)))
    .option('--service-item <code...>', 'only stations where all of these can be done')
    .addOption(new Option('--pace <pace>', 'how fast is walked').choices(['ADULT', 'OLDER']).default('ADULT'))
    .option('--out <file>', 'file to write; standard output by default')
    .action(async ({ within, kind, serviceItem, pace, out }: Options) =>
      (await import('./run-reach.ts')).runReach(
        within,
        { kinds: kind ?? null, serviceItems: serviceItem ?? null },
        pace,
        out,
      ),
    )
    .addHelpText('after', '\nEnds with 0, or with 2 if it was called wrongly or nothing could be written.')
}
