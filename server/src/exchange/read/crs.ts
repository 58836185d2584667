import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fromDatum } from '@geyi/shared/geo'
import proj4 from 'proj4'
import { DomainError } from '../../api/domain-error.ts'

/** Coordinates of a file → longitude and latitude in degrees. */
export type ToDegrees = (place: readonly [x: number, y: number]) => readonly [longitude: number, latitude: number]

/** A way to degrees, and a word of warning where it can't be exact. */
export interface CrsReading {
  /** Nothing where the coordinates are degrees already. */
  readonly toDegrees: ToDegrees | undefined
  readonly warning?: string
}

const DEGREES = /^(CRS84|WGS ?84|CGCS2000|EPSG:(4326|4490))$/i

/** The system that `--crs` names. @throws BAD_USER_INPUT for one that is not known. */
export function crsNamed(name: string): CrsReading {
  const label = name.trim()
  if (DEGREES.test(label)) return { toDegrees: undefined }
  if (/^GCJ-?02$/i.test(label)) return { toDegrees: place => fromDatum(place, 'GCJ02') }
  if (/^BD-?09(LL)?$/i.test(label)) return { toDegrees: place => fromDatum(place, 'BD09') }
  const epsg = /^EPSG:(\d{4,6})$/i.exec(label)?.[1]
  if (epsg) return projected(definitionOf(epsg), label)
  throw new DomainError(
    'BAD_USER_INPUT',
    `The coordinate system “${label.slice(0, 60)}” is not known. Say EPSG:<number>, GCJ02, BD09 or CRS84.`,
  )
}

/** The system that the WKT of a `.prj` describes. @throws BAD_USER_INPUT for one that can't be read. */
export const crsOfProjection = (wkt: string, name: string): CrsReading => projected(wkt, name)

/** Datums whose shift to CGCS2000 is not public: parameters are given out for each place by its surveying office. */
const SHIFTED = /Beijing[_ ]?1954|Xian[_ ]?1980|Pulkovo/i

function projected(definition: string, name: string): CrsReading {
  try {
    const projection = proj4(definition, 'WGS84')
    const probe = projection.forward([0, 0])
    if (probe.length < 2) throw new Error('no coordinates')
    const toDegrees: ToDegrees = ([x, y]) => projection.forward([x, y]) as [number, number]
    return SHIFTED.test(definition)
      ? {
          toDegrees,
          warning: `The datum of ${name} can’t be shifted to CGCS2000 without local parameters: places may be off by 100 m.`,
        }
      : { toDegrees }
  } catch {
    throw new DomainError(
      'BAD_USER_INPUT',
      `The coordinate system of ${name} can’t be read. Say it with --crs, for example --crs EPSG:4490.`,
    )
  }
}

const require = createRequire(import.meta.url)

function definitionOf(epsg: string): string {
  try {
    const { proj4: definition } = JSON.parse(readFileSync(require.resolve(`epsg-index/s/${epsg}.json`), 'utf8'))
    if (typeof definition === 'string') return definition
  } catch {
    // Falls through to the one refusal.
  }
  throw new DomainError(
    'BAD_USER_INPUT',
    `EPSG:${epsg} is not in the register, or has no projection that can be computed.`,
  )
}
