import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { denverFile, denverIsThere } from '../../shared/test/denver.ts'
import { cpuSecondsOf } from './cpu.ts'
import type { Measure } from './measure.ts'

const GEYI = fileURLToPath(new URL('cli.js', import.meta.url))
const MAPSHAPER = fileURLToPath(new URL('../node_modules/mapshaper/bin/mapshaper', import.meta.url))

/** Each time ours and mapshaper's in turn; the middle of the ratios counts. */
const ROUNDS = 7
/** How far mending may move a vertex and how wide gaps are that it closes, in metres. */
const TOLERANCE = 0.05
/** The same in degrees. */
const SNAP = TOLERANCE / 111_320

const ground = [
  { name: 'blocks', said: '10,149 blocks' },
  { name: 'precincts', said: '356 precincts' },
] as const

/**
 * `geyi check` and mapshaper on the same zipped Shapefiles in feet, as programs from their start to their end. Both go over to degrees.
 * mapshaper's nearest to a check is its mosaic, less the tiles that one polygon holds: what is left are overlaps, gaps and enclaves.
 * Empty without the data beside the project.
 */
export async function benchCheck(): Promise<Measure[]> {
  if (!denverIsThere) return []
  const folder = mkdtempSync(join(tmpdir(), 'geyi-bench-check-'))
  const out = (whose: string) => join(folder, `${whose}.geojson`)
  try {
    const measures: Measure[] = []
    for (const { name, said } of ground) {
      const file = denverFile(name)
      const read = ['-i', file, '-proj', 'wgs84']
      const clean = ['-clean', `snap-interval=${SNAP}`, `gap-width=${TOLERANCE}m`]
      measures.push(
        await compare(
          `geyi check of Denver’s ${said} ÷ mapshaper’s -mosaic, in processor time`,
          [GEYI, 'check', file],
          [MAPSHAPER, ...read, '-mosaic', 'calc=n = count()', '-filter', 'n != 1', '-info'],
        ),
        await compare(
          `geyi check --fix of them ÷ mapshaper’s -clean, likewise`,
          [GEYI, 'check', file, '--fix', '--tolerance', String(TOLERANCE), '--out', out('ours')],
          [MAPSHAPER, ...read, ...clean, '-o', out('theirs'), 'precision=1e-7', 'force'],
        ),
      )
    }
    return measures
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function compare(name: string, ours: readonly string[], theirs: readonly string[]): Promise<Measure> {
  const rounds: { ratio: number; own: number; other: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    // Of the precincts two lie in several pieces, and that is a problem to us.
    const own = await cpuSecondsOf(ours, [0, 1])
    const other = await cpuSecondsOf(theirs)
    rounds.push({ ratio: own / other, own, other })
  }
  const { ratio, own, other } = rounds.toSorted((a, b) => a.ratio - b.ratio)[ROUNDS >> 1]!
  return { name, ratio, goal: { atMost: 2 }, detail: `${own.toFixed(2)} s against ${other.toFixed(2)} s` }
}
