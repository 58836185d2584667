import { type Position, positionOfDegrees } from '@geyi/shared/geo'
import type { ToDegrees } from '../../../formats/crs/crs.ts'

/** Why a line can't be read. */
export type PathFault = keyof typeof pathFaults

export const pathFaults = {
  BADLY_NESTED: 'Its coordinates are not nested as those of its type are.',
  NO_POSITION: 'One of its positions is no longitude and latitude.',
} as const

interface LineProblem {
  readonly code: PathFault
  readonly message: string
}

/** Lines of a GeoJSON geometry: those of a LineString, a MultiLineString, or the rings of an area; none of a point. */
export type Lines = { readonly lines: readonly (readonly Position[])[] } | { readonly problem: LineProblem }

/** How deep each type nests its positions. */
const DEPTH: Readonly<Record<string, number>> = { LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 }

/** The lines of a geometry in E7. A coordinate that is none is a problem of the whole. */
export function linesOf(geometry: unknown, toDegrees: ToDegrees | undefined): Lines {
  if (geometry === undefined || geometry === null) return { lines: [] }
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown }
  const depth = DEPTH[String(type)]
  if (depth === undefined) return { lines: [] }
  let found: unknown[] = [coordinates]
  for (let level = 1; level < depth; level++) {
    if (!found.every(Array.isArray)) return { problem: badlyNested(type) }
    found = found.flat()
  }
  const lines: Position[][] = []
  for (const line of found) {
    if (!Array.isArray(line)) return { problem: badlyNested(type) }
    const positions = line.map(place => positionOf(place, toDegrees))
    const wrong = positions.indexOf(undefined)
    if (wrong >= 0)
      return {
        problem: {
          code: 'NO_POSITION',
          message: `Position ${wrong + 1} of its ${type} is no longitude and latitude: ${said(line[wrong])}.`,
        },
      }
    lines.push(positions as Position[])
  }
  return { lines }
}

const badlyNested = (type: unknown): LineProblem => ({
  code: 'BADLY_NESTED',
  message: `The coordinates of its ${type} are not nested as they should be.`,
})

function positionOf(place: unknown, toDegrees: ToDegrees | undefined): Position | undefined {
  if (!Array.isArray(place) || typeof place[0] !== 'number' || typeof place[1] !== 'number') return undefined
  const [longitude, latitude] = toDegrees ? toDegrees([place[0], place[1]]) : [place[0], place[1]]
  // Written so that what is no number fails too.
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) return undefined
  return positionOfDegrees([longitude, latitude])
}

const said = (place: unknown): string => (JSON.stringify(place) ?? 'nothing').slice(0, 60)
