import { setImmediate as breath } from 'node:timers/promises'
import type { Position } from '@geyi/shared/geo'
import { parseText } from '@geyi/shared/text'
import { DomainError } from '../../../errors/domain-error.ts'
import { crsNamed } from '../../../formats/crs/crs.ts'
import type { ImportFile } from '../../../formats/feature/import-file.ts'
import type { FeatureSource } from '../../../formats/feature/raw-feature.ts'
import { refusedFile } from '../../../formats/feature/refused-file.ts'
import { openSource, type ReadOptions, readable } from '../../../formats/open-source.ts'
import { type DegreeBox, isOsmPbf, readOsmWays } from '../../../formats/osm/osm-pbf.reader.ts'
import { attributionIn, OPENSTREETMAP } from './attribution.ts'
import { BACKDROP_KEYS, type BackdropLine, backdropOf } from './backdrop-of.ts'
import { FOOT_KEYS, footAccess, tagsOf } from './foot-access.ts'
import { linesOf, type PathFault } from './lines-of.ts'

/** The longest name of a street. */
const LONGEST_NAME = 100
/** How many problems a report lists; it counts them all. */
const LISTED = 20
/** The most positions of one network. */
const MOST_POSITIONS = 10_000_000
/** Rows between two words of progress, and two turns of others. */
const STEP = 500

/** A row that can't be imported. */
export interface PathProblem {
  readonly row: number
  readonly code: PathFault
  readonly message: string
}

/** Rows of a file of paths, by what they are. */
export interface PathRows {
  readonly rows: number
  readonly paths: number
  readonly barriers: number
  /** Rows that are no path and no barrier, and ways that are closed to walkers. */
  readonly noPath: number
  readonly notForFoot: number
  readonly refused: number
}

/** What a file of lines holds. */
export interface ReadPaths {
  readonly paths: readonly (readonly Position[])[]
  readonly barriers: readonly (readonly Position[])[]
  /** What of it is drawn beneath the grids. */
  readonly drawn: readonly BackdropLine[]
  readonly positions: number
  readonly counts: PathRows
  readonly problems: readonly PathProblem[]
  /** Whom the file wants to be named. */
  readonly attribution: string | null
  readonly warnings: readonly string[]
}

/** Reads OpenStreetMap's `.osm.pbf`, of which what lies in the box, or GeoJSON. @throws BAD_USER_INPUT, TOO_MANY_FEATURES */
export async function readPaths(
  file: ImportFile,
  options: ReadOptions,
  box: DegreeBox,
  progress: (rows: number) => void,
): Promise<ReadPaths> {
  const { source, attribution: theirs } = await sourceOf(file, options, box)
  const toDegrees = options.crs === undefined ? undefined : (await crsNamed(options.crs)).toDegrees
  const paths: (readonly Position[])[] = []
  const barriers: (readonly Position[])[] = []
  const drawn: BackdropLine[] = []
  const counts = { rows: 0, paths: 0, barriers: 0, noPath: 0, notForFoot: 0, refused: 0 }
  const problems: PathProblem[] = []
  let positions = 0
  let attribution: string | null = theirs
  for await (const { row, geometry, properties } of source.rows) {
    if (++counts.rows % STEP === 0) {
      progress(counts.rows)
      // A file in memory is read without ever waiting: others have their turn here.
      await breath()
    }
    attribution ??= attributionIn(source.members, properties)
    const tags = tagsOf(properties)
    const access = footAccess(tags)
    const read = linesOf(geometry, toDegrees)
    if ('problem' in read) {
      counts.refused++
      if (problems.length < LISTED) problems.push({ row, ...read.problem })
    } else if (read.lines.length === 0 || access === 'NO_PATH') counts.noPath++
    else if (access === 'NOT_FOR_FOOT') counts.notForFoot++
    else {
      counts[access === 'PATH' ? 'paths' : 'barriers']++
      for (const line of read.lines) (access === 'PATH' ? paths : barriers).push(line)
    }
    if ('lines' in read) {
      // What nobody may walk on is drawn all the same, and takes as much room.
      for (const line of read.lines) positions += line.length
      drawn.push(...read.lines.flatMap(line => drawnOf(tags, line)))
    }
    if (positions > MOST_POSITIONS)
      throw new DomainError(
        'TOO_MANY_FEATURES',
        `${file.name} has more than ${MOST_POSITIONS} positions on its lines.`,
        { reason: 'TOO_MANY_POSITIONS', limit: MOST_POSITIONS },
      )
  }
  if (counts.rows === 0) throw refusedFile('FILE_NO_ROWS', `${file.name} holds no rows.`)
  // What stands beside the features may come after them.
  attribution ??= attributionIn(source.members, {})
  return { paths, barriers, drawn, positions, counts, problems, attribution, warnings: source.warnings }
}

interface PathSource extends Pick<FeatureSource, 'rows'> {
  readonly members: Readonly<Record<string, unknown>>
  readonly warnings: readonly string[]
}

async function sourceOf(
  file: ImportFile,
  options: ReadOptions,
  box: DegreeBox,
): Promise<{ source: PathSource; attribution: string | null }> {
  for await (const chunk of file.chunks()) {
    if (!isOsmPbf(chunk)) break
    const { rows } = readOsmWays(file, { having: FOOT_KEYS, also: BACKDROP_KEYS }, box)
    return { source: { rows: readable(rows, file.name), members: {}, warnings: [] }, attribution: OPENSTREETMAP }
  }
  const { rows, members = {}, warnings } = await openSource(file, options, () => false)
  return { source: { rows, members, warnings: warnings.map(({ message }) => message) }, attribution: null }
}

/** The name of a street as it can be kept; null where it has none, or none that can be read. */
function nameIn({ name }: Readonly<Record<string, unknown>>): string | null {
  const parsed = typeof name === 'string' ? parseText(name, { most: LONGEST_NAME }) : undefined
  return (parsed?.ok && parsed.value) || null
}

function drawnOf(tags: Readonly<Record<string, unknown>>, line: readonly Position[]): BackdropLine[] {
  const [first, last] = [line[0], line.at(-1)]
  const isClosed = line.length > 3 && first![0] === last![0] && first![1] === last![1]
  const found = line.length > 1 ? backdropOf(tags, isClosed) : undefined
  return found ? [{ ...found, name: found.class === 'railway' ? null : nameIn(tags), line }] : []
}
