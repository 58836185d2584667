import { degreesOf, type Position } from '@geyi/shared/geo'
import { buildNetwork, islandsIn, positionAt, type WalkingNetwork } from '@geyi/shared/network'
import type { Writer } from '../../database/access.ts'
import { extentOfDivision } from '../../division/division.query.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { crsNamed } from '../../formats/crs/crs.ts'
import type { ImportFile } from '../../formats/feature/import-file.ts'
import type { FeatureSource } from '../../formats/feature/raw-feature.ts'
import { openSource, readable } from '../../formats/open-source.ts'
import { type DegreeBox, isOsmPbf, readOsmWays } from '../../formats/osm/osm-pbf.reader.ts'
import { today } from '../../graphql/day.ts'
import { keepNetwork } from '../../walking/keep-network.ts'
import { BACKDROP_KEYS, backdropOf } from './backdrop-of.ts'
import { FOOT_KEYS, footAccess, tagsOf } from './foot-access.ts'
import { type BackdropLine, keepBackdrop } from './keep-backdrop.ts'
import { linesOf } from './lines-of.ts'
import type { PathProblem, PathsReport } from './paths-report.ts'

/** What to make of a file of paths. */
export interface PathsRequest {
  readonly district: string
  readonly crs?: string | undefined
  readonly encoding?: string | undefined
  readonly dryRun?: boolean | undefined
}

/** How many problems, and islands, a report lists; it counts them all. */
const LISTED = 20
/** The most positions of one network. */
const MOST_POSITIONS = 10_000_000
/** Rows between two words of progress. */
const STEP = 1_000
/** Paths are taken this far beyond the district's box, in degrees: 3 km or so, for the ways that lead out of it and back. */
const MARGIN = 0.03

/**
 * Makes the walking network of a district of a file of lines: OpenStreetMap's `.osm.pbf`, or GeoJSON. All of its rows, or nothing and why.
 * It takes the place of the network before; where its lines have classes of OpenStreetMap's, they take the place of the streets on the map too.
 */
export async function importPaths(
  root: Writer,
  file: ImportFile,
  { district, crs, encoding, dryRun = false }: PathsRequest,
  progress: (rows: number) => void = () => {},
): Promise<PathsReport> {
  const extent = await extentOfDivision(root, district, today())
  if (!extent)
    throw new DomainError(
      'BAD_USER_INPUT',
      `There is no district ${district} yet. Import its grids or divisions first.`,
      {
        argument: 'district',
      },
    )
  const box: DegreeBox = {
    west: degreesOf(extent.west) - MARGIN,
    south: degreesOf(extent.south) - MARGIN,
    east: degreesOf(extent.east) + MARGIN,
    north: degreesOf(extent.north) + MARGIN,
  }
  const source = await sourceOf(file, { crs, encoding }, box)
  const toDegrees = crs === undefined ? undefined : (await crsNamed(crs)).toDegrees
  const paths: Position[][] = []
  const barriers: Position[][] = []
  const drawn: BackdropLine[] = []
  const counts = { rows: 0, paths: 0, barriers: 0, noPath: 0, notForFoot: 0, refused: 0 }
  const problems: PathProblem[] = []
  let positions = 0
  for await (const { row, geometry, properties } of source.rows) {
    if (++counts.rows % STEP === 0) progress(counts.rows)
    const tags = tagsOf(properties)
    const access = footAccess(tags)
    const read = linesOf(geometry, toDegrees)
    if ('problem' in read) {
      counts.refused++
      if (problems.length < LISTED) problems.push({ row, message: read.problem })
    } else if (read.lines.length === 0 || access === 'NO_PATH') counts.noPath++
    else if (access === 'NOT_FOR_FOOT') counts.notForFoot++
    else {
      counts[access === 'PATH' ? 'paths' : 'barriers']++
      for (const line of read.lines) (access === 'PATH' ? paths : barriers).push([...line])
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
        {
          limit: MOST_POSITIONS,
        },
      )
  }
  if (counts.rows === 0) throw new DomainError('BAD_USER_INPUT', `${file.name} holds no rows.`)
  const writes = counts.refused === 0 && counts.paths > 0 && !dryRun
  const lines = { paths, barriers }
  const network = writes
    ? await root.transactional(async writer => {
        // A file without classes of roads says where people walk, not what a map looks like.
        if (drawn.length > 0) await keepBackdrop(writer, district, drawn)
        return keepNetwork(writer, district, lines)
      })
    : buildNetwork(paths, barriers)
  const outside = paths.filter(line => !line.some(position => isIn(position, box))).length
  return {
    kind: 'PATHS',
    district,
    dryRun,
    applied: writes && network.positions.length > 0,
    ...counts,
    problems,
    ...figuresOf(network),
    warnings: [
      ...source.warnings.map(({ message }) => message),
      ...(outside > 0 ? [`${outside} paths lie far outside the district ${district}.`] : []),
    ],
  }
}

async function sourceOf(
  file: ImportFile,
  options: { crs: string | undefined; encoding: string | undefined },
  box: DegreeBox,
): Promise<FeatureSource> {
  for await (const chunk of file.chunks()) {
    if (!isOsmPbf(chunk)) break
    const source = readOsmWays(file, { having: FOOT_KEYS, also: BACKDROP_KEYS }, box)
    return { ...source, rows: readable(source.rows, file.name) }
  }
  return openSource(file, options, () => false)
}

function drawnOf(tags: Readonly<Record<string, unknown>>, line: readonly Position[]): BackdropLine[] {
  const [first, last] = [line[0], line.at(-1)]
  const isClosed = line.length > 3 && first![0] === last![0] && first![1] === last![1]
  const found = line.length > 1 ? backdropOf(tags, isClosed) : undefined
  const name = typeof tags.name === 'string' ? tags.name.trim() : ''
  return found ? [{ ...found, name: name === '' || found.class === 'railway' ? null : name, line }] : []
}

const isIn = ([x, y]: Position, { west, south, east, north }: DegreeBox): boolean =>
  degreesOf(x) >= west && degreesOf(x) <= east && degreesOf(y) >= south && degreesOf(y) <= north

function figuresOf(network: WalkingNetwork): Pick<PathsReport, 'stretches' | 'metres' | 'islandCount' | 'islands'> {
  const [main, ...islands] = islandsIn(network)
  return {
    stretches: network.stretchStart.length - 1,
    metres: [main, ...islands].reduce((sum, island) => sum + (island?.metres ?? 0), 0),
    islandCount: islands.length,
    islands: islands.slice(0, LISTED).map(({ metres, stretches, stretch }) => {
      const [x, y] = positionAt(network, network.stretchStart[stretch]!)
      return { metres, stretches, longitude: degreesOf(x), latitude: degreesOf(y) }
    }),
  }
}
