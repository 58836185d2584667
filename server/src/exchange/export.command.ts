import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { type Command, Option } from 'commander'
import { today } from '../api/today.ts'
import { StartError } from '../database/start-error.ts'
import { withEngine } from '../with-engine.ts'
import { exportFeatures } from './export/export.service.ts'
import { type ExportFormat, FORMATS } from './export/export.writers.ts'
import type { FeatureKind } from './feature-kind.ts'
import { dayOption, divisionOption, kindOption } from './options.ts'
import { usageErrorsExitWith2 } from './usage-errors.ts'

interface Options {
  as: FeatureKind
  district?: string
  format?: ExportFormat
  asOf?: string
  out?: string
}

/** `geyi export`. */
export function addExportCommand(program: Command): void {
  const command = program
    .command('export')
    .description('write divisions, grids, stations or buildings as a file that imports to an equal state')
    .requiredOption('--as <kind>', 'what to write: divisions, grids, stations or buildings', kindOption)
    .option('--district <code>', 'only what lies in this division; a code of any level', divisionOption)
    .addOption(new Option('--format <format>', 'geojson unless the file ends in .csv').choices(FORMATS))
    .option('--as-of <date>', 'divisions and grids as they were on this day; today by default', dayOption)
    .option('--out <file>', 'file to write; standard output by default')
    .action((options: Options) => run(options))
  usageErrorsExitWith2(command)
}

async function run({ as: kind, district, format, asOf, out }: Options): Promise<void> {
  const request = {
    kind,
    format: format ?? (out?.toLowerCase().endsWith('.csv') ? 'csv' : 'geojson'),
    within: district ?? '',
    day: asOf ?? today(),
  } as const
  await withEngine(async engine => {
    if (!out) return exportFeatures(engine.em, request, text => put(process.stdout, text))
    await intoFile(out, write => exportFeatures(engine.em, request, write))
  })
}

/** Writes beside the file and puts it in place when it is whole, so that nobody ever reads half of one. */
async function intoFile(
  path: string,
  produce: (write: (text: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const part = `${path}.part`
  const stream = createWriteStream(part)
  const failed = once(stream, 'error').then(([error]) => {
    throw new StartError(`${path} can’t be written: ${(error as Error).message}.`)
  })
  try {
    await Promise.race([produce(text => Promise.race([put(stream, text), failed])), failed])
    stream.end()
    await Promise.race([once(stream, 'finish'), failed])
    await rename(part, path)
  } catch (error) {
    stream.destroy()
    await rm(part, { force: true })
    throw error
  }
}

async function put(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}
