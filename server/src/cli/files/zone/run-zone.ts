import type { Band } from '@geyi/shared/problems'
import { readPolygons } from '../../../check/read-polygons.ts'
import { fileOnDisk } from '../../../formats/feature/import-file.ts'
import type { ReadOptions } from '../../../formats/open-source.ts'
import { writeOut } from '../../../formats/write-out.ts'
import { rowsText } from '../../../import/report/rows-text.ts'
import { dissolvedZones, zonedRows } from '../../../zones/zone-collection.ts'
import { zoneFile } from '../../../zones/zone-file.ts'
import { type ZoneReport, zoneReport } from '../../../zones/zone-report.ts'
import { zoneReportText } from '../../../zones/zone-report-text.ts'
import { reportingFailure } from '../report-failure.ts'

/** What `geyi zone` is asked for. */
export interface ZoneCommandOptions extends ReadOptions {
  readonly column: string
  readonly band: Band
  readonly zones?: number
  readonly within?: string
  readonly keep?: string
  readonly shape: 'outline' | 'ways'
  readonly seed: number
  readonly effort: number
  readonly out?: string
  readonly dissolved?: string
  readonly json?: boolean
}

/** Makes zones of a file's polygons, prints the report, and leaves the exit code of its outcome. */
export async function runZone(path: string, options: ZoneCommandOptions): Promise<void> {
  const { json = false } = options
  await reportingFailure(json, console.log, async () => {
    const report = await zoneOnDisk(path, options)
    console.log(json ? JSON.stringify(report) : zoneReportText(report))
    process.exitCode = report.noneFound.length === 0 ? 0 : 1
  })
}

async function zoneOnDisk(path: string, options: ZoneCommandOptions): Promise<ZoneReport> {
  const { band, out, dissolved, column } = options
  const shape = options.shape === 'ways' ? 'WAYS' : 'OUTLINE'
  const read = await readPolygons(await fileOnDisk(path), options)
  const progress = saying(process.stderr)
  const zoned = zoneFile(read, { ...options, shape, least: band.min, most: band.max, progress })
  if (out !== undefined) await writeAll(out, zonedRows(read, zoned))
  if (dissolved !== undefined) await writeAll(dissolved, dissolvedZones(zoned, column))
  const refused = read.refused.map(({ row }) => row)
  return zoneReport(zoned, band, [
    ...read.warnings,
    ...(refused.length > 0 ? [`${rowsText(refused)}: no valid polygon, left out; geyi check says why.`] : []),
    ...read.unlike.map(({ type, rows }) => `${rowsText(rows)}: ${type || 'nothing'} instead of a polygon, left out.`),
    ...(zoned.grounds > 1
      ? [
          `The polygons lie in ${zoned.grounds.toLocaleString('en')} pieces of ground that share no boundary${options.within === undefined ? '' : ' or differ in the column of --within'}. If they should, geyi check tells where they miss each other.`,
        ]
      : []),
  ])
}

const writeAll = (path: string, texts: Iterable<string>): Promise<void> =>
  writeOut(path, async write => {
    for (const text of texts) await write(text)
  })

/** Per cent on a terminal while it is searched. */
function saying(stream: NodeJS.WriteStream): ((done: number) => void) | undefined {
  if (!stream.isTTY) return
  let said = -1
  return done => {
    const percent = Math.floor(done * 100)
    if (percent === said) return
    said = percent
    stream.write(`\r${percent === 100 ? '    \r' : `${percent} %`}`)
  }
}
