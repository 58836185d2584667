import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fromDatum, toDatum } from '@geyi/shared/geo'
import { DomainError } from '../../errors/domain-error.ts'
import { completedProjection } from './prj.ts'

/** Coordinates of a file → longitude and latitude in degrees. */
export type ToDegrees = (place: readonly [x: number, y: number]) => readonly [longitude: number, latitude: number]

/** A way to degrees, and a word of warning where it can't be exact. */
export interface CrsReading {
  /** Nothing where the coordinates are degrees already. */
  readonly toDegrees: ToDegrees | undefined
  /** The way back, with as many decimals as a file says; nothing likewise. */
  readonly fromDegrees?: ToDegrees
  readonly warning?: string
}

const DEGREES = /^(CRS84|WGS ?84|CGCS2000|EPSG:(4326|4490))$/i

/** The system of a file: the one that is named, else the one that its own `.prj` describes, else degrees. @throws BAD_USER_INPUT */
export async function crsOf(
  { projection }: { readonly projection?: string },
  named: string | undefined,
  fileName: string,
): Promise<CrsReading> {
  if (named !== undefined) return crsNamed(named)
  return projection === undefined ? { toDegrees: undefined } : crsOfProjection(projection, fileName)
}

/** The system that `--crs` names. @throws BAD_USER_INPUT for one that is not known. */
export async function crsNamed(name: string): Promise<CrsReading> {
  const label = name.trim()
  if (DEGREES.test(label)) return { toDegrees: undefined }
  if (/^GCJ-?02$/i.test(label)) return shifted('GCJ02')
  if (/^BD-?09(LL)?$/i.test(label)) return shifted('BD09')
  const epsg = /^EPSG:(\d{4,6})$/i.exec(label)?.[1]
  if (epsg) return projected(definitionOf(epsg), label)
  throw new DomainError(
    'BAD_USER_INPUT',
    `The coordinate system “${label.slice(0, 60)}” is not known. Say EPSG:<number>, GCJ02, BD09 or CRS84.`,
  )
}

const shifted = (datum: 'GCJ02' | 'BD09'): CrsReading => ({
  toDegrees: place => fromDatum(place, datum),
  fromDegrees: place => rounded(toDatum(place, datum), 1e7),
})

const rounded = ([x, y]: readonly [number, number], unit: number): [number, number] => [
  Math.round(x * unit) / unit,
  Math.round(y * unit) / unit,
]

/** The system that the WKT of a `.prj` describes. @throws BAD_USER_INPUT for one that can't be read. */
export const crsOfProjection = async (wkt: string, name: string): Promise<CrsReading> =>
  projected(completedProjection(wkt, name), name)

/** Datums whose shift to CGCS2000 is not public: parameters are given out for each place by its surveying office. */
const SHIFTED = /Beijing[_ ]?1954|Xian[_ ]?1980|Pulkovo/i
/** Datums that agree with CGCS2000 within a metre or two. */
const EQUAL =
  /WGS[_ ]?(19)?84|World[_ ]Geodetic[_ ]System[_ ]1984|China[_ ](Geodetic[_ ]Coordinate[_ ]System[_ ])?2000|CGCS[_ ]?2000|ETRS|European[_ ]Terrestrial|NAD[_ ]?(19)?83|North[_ ]American[_ ](Datum[_ ])?(of[_ ])?1983|ITRF|GDA|NZGD[_ ]?2000|RGF|Reseau[_ ]Geodesique|SIRGAS|JGD[_ ]?20|Korea[_ ]?2000|TWD[_ ]?(19)?97|GDM[_ ]?2000|ellps=GRS80|Geodetic_Reference_System_1980|HARN/i
/** Definitions that say themselves how their datum is shifted. */
const SHIFT_GIVEN = /towgs84|\+datum=/i

async function projected(definition: string, name: string): Promise<CrsReading> {
  const { default: proj4 } = await import('proj4')
  const unreadable = () =>
    new DomainError(
      'BAD_USER_INPUT',
      `The coordinate system of ${name} can’t be read. Say it with --crs, for example --crs EPSG:4490.`,
    )
  const projection = attempt(() => proj4(definition, 'WGS84'))
  const system = attempt(() => new proj4.Proj(definition) as { projName?: string; x0?: number; y0?: number })
  if (!projection || !system) throw unreadable()
  const isDegrees = system.projName === 'longlat'
  const probe = attempt(() => projection.forward(isDegrees ? [0, 0] : [system.x0 ?? 0, system.y0 ?? 0]))
  if (!probe || probe.length < 2 || !probe.every(Number.isFinite)) throw unreadable()
  const toDegrees: ToDegrees = ([x, y]) => {
    if (!isDegrees && Math.abs(x) <= 180 && Math.abs(y) <= 90)
      throw new DomainError(
        'BAD_USER_INPUT',
        `The coordinates of ${name} look like degrees (${x}, ${y}), but its coordinate system is in metres or feet. Say what they are with --crs, for example --crs EPSG:4490.`,
      )
    const place = attempt(() => projection.forward([x, y]) as [number, number])
    const back = isDegrees || !place ? [x, y] : attempt(() => projection.inverse(place))
    if (!place || !back || !isNear(back, x, y))
      throw new DomainError(
        'BAD_USER_INPUT',
        `${x}, ${y} in ${name} lies outside of the ground that its coordinate system is for. Say the right one with --crs: EPSG:4513 to EPSG:4533 have the number of a zone before x.`,
      )
    return place
  }
  // Millimetres, or what is a centimetre in degrees.
  const fromDegrees: ToDegrees = ([x, y]) =>
    rounded(projection.inverse([x, y]) as [number, number], isDegrees ? 1e7 : 1e3)
  if (SHIFTED.test(definition))
    return {
      toDegrees,
      fromDegrees,
      warning: `The datum of ${name} can’t be shifted to CGCS2000 without local parameters: places may be off by 100 m.`,
    }
  if (!SHIFT_GIVEN.test(definition) && !EQUAL.test(definition))
    return {
      toDegrees,
      fromDegrees,
      warning: `${name} does not say how its datum is shifted to CGCS2000: places may be off by some hundred metres.`,
    }
  return { toDegrees, fromDegrees }
}

/** Metres, or feet, by which a place may miss itself on the way to degrees and back. */
const MISS = 1

const isNear = (place: readonly number[], x: number, y: number): boolean =>
  Math.abs(place[0]! - x) <= MISS && Math.abs(place[1]! - y) <= MISS

function attempt<T>(compute: () => T): T | undefined {
  try {
    return compute()
  } catch {
    return undefined
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
