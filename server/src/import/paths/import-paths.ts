import { degreesOf, type Position } from '@geyi/shared/geo'
import { islandsIn, positionAt, type WalkingNetwork } from '@geyi/shared/network'
import type { Writer } from '../../database/access.ts'
import { extentOfDivision } from '../../division/division.query.ts'
import { DomainError } from '../../errors/domain-error.ts'
import type { ImportFile } from '../../formats/feature/import-file.ts'
import type { ReadOptions } from '../../formats/open-source.ts'
import type { DegreeBox } from '../../formats/osm/osm-pbf.reader.ts'
import { today } from '../../graphql/day.ts'
import { keepNetwork } from '../../walking/keep-network.ts'
import { keepPathSource } from '../../walking/path-source.query.ts'
import { builtNetwork } from './built-network.ts'
import { keepBackdrop } from './keep-backdrop.ts'
import type { PathsReport } from './paths-report.ts'
import { attributionAsked } from './read/attribution.ts'
import { type ReadPaths, readPaths } from './read/read-paths.ts'

/** What to make of a file of paths. */
export interface PathsRequest extends ReadOptions {
  readonly district: string
  /** Who is to be named on the map; whom the file names when absent. */
  readonly attribution?: string | null | undefined
  readonly dryRun?: boolean | undefined
}

/** How many islands a report lists; it counts them all. */
const LISTED = 20
/** Paths are taken this far beyond the district's box, in degrees: 3 km or so, for the ways that lead out of it and back. */
const MARGIN = 0.03

/** A file of paths, read and made a network; nothing is written yet. */
export interface PathsToKeep {
  readonly request: PathsRequest
  readonly read: ReadPaths
  readonly network: WalkingNetwork
  readonly attribution: string | null
  readonly box: DegreeBox
}

/** Reads a file of lines for a district: OpenStreetMap's `.osm.pbf`, or GeoJSON. @throws BAD_USER_INPUT, TOO_MANY_FEATURES */
export async function pathsFrom(
  writer: Writer,
  file: ImportFile,
  request: PathsRequest,
  progress: (rows: number) => void = () => {},
): Promise<PathsToKeep> {
  const asked = attributionAsked(request.attribution)
  const box = await boxAround(writer, request.district)
  const read = await readPaths(file, request, box, progress)
  const network = await builtNetwork(read)
  return { request, read, network, attribution: asked ?? read.attribution, box }
}

/**
 * Puts a network in place of the one before: all of its rows, or nothing and why, as where no path is near the district. Where its lines have classes of OpenStreetMap's, they take
 * the place of the streets on the map too.
 */
export async function keepPaths(writer: Writer, paths: PathsToKeep): Promise<PathsReport> {
  const { request, read, network, attribution } = paths
  const { district, dryRun = false } = request
  const isHere = network.positions.length > 0 && read.paths.some(line => isNear(line, paths.box))
  if (dryRun || read.counts.refused > 0 || !isHere) return reportOf(paths, false)
  await keepNetwork(writer, district, network)
  // A file without classes of roads says where people walk, not what a map looks like.
  const drawn = read.drawn.length > 0 ? await keepBackdrop(writer, district, read.drawn) : []
  await keepPathSource(writer, district, ['PATHS', ...drawn], attribution)
  return reportOf(paths, true)
}

/** Imports a file of paths on behalf of whoever may run commands. */
export async function importPaths(
  root: Writer,
  file: ImportFile,
  request: PathsRequest,
  progress?: (rows: number) => void,
): Promise<PathsReport> {
  const paths = await pathsFrom(root, file, request, progress)
  return root.transactional(writer => keepPaths(writer, paths))
}

async function boxAround(writer: Writer, district: string): Promise<DegreeBox> {
  const extent = await extentOfDivision(writer, district, today())
  if (!extent)
    throw new DomainError(
      'BAD_USER_INPUT',
      `There is no district ${district} yet. Import its grids or divisions first.`,
      { argument: 'district' },
    )
  return {
    west: degreesOf(extent.west) - MARGIN,
    south: degreesOf(extent.south) - MARGIN,
    east: degreesOf(extent.east) + MARGIN,
    north: degreesOf(extent.north) + MARGIN,
  }
}

function reportOf({ request, read, network, attribution, box }: PathsToKeep, applied: boolean): PathsReport {
  const { district, dryRun = false } = request
  const outside = read.paths.filter(line => !isNear(line, box)).length
  const [main, ...islands] = islandsIn(network)
  return {
    kind: 'PATHS',
    district,
    dryRun,
    applied,
    ...read.counts,
    problems: read.problems,
    outside,
    streets: read.drawn.length,
    stretches: network.stretchStart.length - 1,
    metres: [main, ...islands].reduce((sum, island) => sum + (island?.metres ?? 0), 0),
    islandCount: islands.length,
    islands: islands.slice(0, LISTED).map(({ metres, stretches, stretch }) => {
      const [x, y] = positionAt(network, network.stretchStart[stretch]!)
      return { metres, stretches, longitude: degreesOf(x), latitude: degreesOf(y) }
    }),
    attribution,
    warnings: read.warnings,
  }
}

/** Whether any of a line lies in the box around the district. */
const isNear = (line: readonly Position[], { west, south, east, north }: DegreeBox): boolean =>
  line.some(([x, y]) => degreesOf(x) >= west && degreesOf(x) <= east && degreesOf(y) >= south && degreesOf(y) <= north)
