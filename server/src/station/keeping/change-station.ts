import { degreesOf } from '@geyi/shared/geo'
import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { parsedPosition } from '../../graphql/parse/parse-geometry.ts'
import { requireValues } from '../../graphql/parse/require-values.ts'
import { authorize } from '../../viewer/authorize.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import type { ServiceSpan } from '../offer/service-span.ts'
import { unknownItems } from '../offer/station-services.query.ts'
import { ServiceStation } from '../own/station.entity.ts'
import type { Places } from './places.ts'
import type { NewStationInput, StationChangeInput } from './station.inputs.ts'
import {
  areaOf,
  functionsOf,
  hoursOf,
  namedBy,
  phoneOf,
  refuseCrossedDays,
  servicesOf,
  textOf,
  worksOf,
} from './station-values.ts'
import type { Trial } from './trial.ts'

/** What a change is tried with. */
export interface Trying {
  readonly writer: Writer
  readonly viewer: Viewer | null
  readonly places: Places
  readonly trial: Trial
}

/** A station as it is to be, and what it is to offer, if that changes. */
export interface Changed {
  readonly station: ServiceStation
  readonly services: readonly ServiceSpan[] | undefined
}

/** What a new one begins with, where nothing is said of it. */
const UNSAID: { readonly [Key in keyof ServiceStation as null extends ServiceStation[Key] ? Key : never]: null } = {
  code: null,
  nameEn: null,
  address: null,
  phone: null,
  area: null,
  accessible: null,
  openingHours: null,
  openWeek: null,
  opensOn: null,
  closesOn: null,
  deletedAt: null,
}

/** A new station from what is told of it. Nothing is written yet. */
export async function newStation(trying: Trying, input: NewStationInput): Promise<Changed> {
  const { viewer, places, trial } = trying
  const station = Object.assign(new ServiceStation(), { kind: input.kind, ...UNSAID })
  await trial('DIVISION', async () => {
    // What is no place is told below, and only there.
    if ((input.divisionCode ?? null) === null && !isPlace(input.location)) return
    const divisionCode = input.divisionCode ?? (await places.communityAt(parsedPosition(input.location)))
    authorize(viewer, 'KEEP_STATIONS', divisionCode)
    station.divisionCode = await places.existing(divisionCode)
  })
  // Without a division nobody knows where it may stand.
  await trial('LOCATION', async () => {
    const ground = station.divisionCode === undefined ? undefined : await places.groundOf(station.divisionCode)
    station.location = parsedPosition(input.location, ground)
  })
  await trial('NAME', () => void Object.assign(station, namedBy(input.name)))
  return { station, services: await tellDetails(trying, station, input) }
}

function isPlace(location: unknown): boolean {
  try {
    parsedPosition(location)
    return true
  } catch {
    return false
  }
}

/** Changes what an input names of a station. Nothing is written yet. */
export async function changeStation(
  trying: Trying,
  station: ServiceStation,
  input: StationChangeInput,
): Promise<Changed> {
  const { viewer, places, trial } = trying
  await trial('DIVISION', async () => {
    requireValues(input, ['divisionCode'])
    if (input.divisionCode === undefined) return
    authorize(viewer, 'KEEP_STATIONS', input.divisionCode)
    station.divisionCode = await places.existing(input.divisionCode)
  })
  await trial('LOCATION', async () => {
    requireValues(input, ['location'])
    if (input.location === undefined && input.divisionCode === undefined) return
    const place = input.location ?? { type: 'Point', coordinates: station.location.map(degreesOf) }
    station.location = parsedPosition(place, await places.groundOf(station.divisionCode))
  })
  await trial('NAME', () => {
    requireValues(input, ['name'])
    if (input.name !== undefined) Object.assign(station, namedBy(input.name))
  })
  await trial('KIND', () => {
    requireValues(input, ['kind'])
    if (input.kind !== undefined) station.kind = input.kind
  })
  return { station, services: await tellDetails(trying, station, input) }
}

/** What a new station and one that changes may be told alike. @returns what it is to offer, if that changes */
async function tellDetails(
  { writer, trial }: Trying,
  station: ServiceStation,
  input: NewStationInput | StationChangeInput,
): Promise<ServiceSpan[] | undefined> {
  const { code, nameEn, address, phone, openingHours, area, accessible, opensOn, closesOn, works, functions } = input
  if (code !== undefined) await trial('CODE', () => void Object.assign(station, { code: textOf('code', code) }))
  if (nameEn !== undefined)
    await trial('NAME_EN', () => void Object.assign(station, { nameEn: textOf('nameEn', nameEn) }))
  if (address !== undefined)
    await trial('ADDRESS', () => void Object.assign(station, { address: textOf('address', address) }))
  if (phone !== undefined) await trial('PHONE', () => void Object.assign(station, { phone: phoneOf(phone) }))
  if (area !== undefined) await trial('AREA', () => void Object.assign(station, { area: areaOf(area) }))
  if (accessible !== undefined) station.accessible = accessible
  if (openingHours !== undefined) await trial('OPENING_HOURS', () => void Object.assign(station, hoursOf(openingHours)))
  if (opensOn !== undefined) station.opensOn = opensOn
  if (closesOn !== undefined) station.closesOn = closesOn
  if (opensOn !== undefined || closesOn !== undefined) await trial('CLOSES_ON', () => refuseCrossedDays(station))
  if (works !== undefined) await trial('WORKS', () => void Object.assign(station, { works: worksOf(works ?? []) }))
  if (functions !== undefined)
    await trial('FUNCTIONS', () => void Object.assign(station, { functions: functionsOf(functions ?? []) }))
  let services: ServiceSpan[] | undefined
  await trial('SERVICES', async () => {
    services = servicesOf(input.serviceItems, input.services)
    if (services) await refuseUnknown(writer, services)
  })
  return services
}

async function refuseUnknown(writer: Writer, services: readonly ServiceSpan[]): Promise<void> {
  const missing =
    services.length === 0 ? [] : await unknownItems(writer, [...new Set(services.map(({ code }) => code))])
  if (missing.length > 0)
    throw new DomainError(
      'BAD_USER_INPUT',
      `There is no service item ${missing.slice(0, 10).join(', ').slice(0, 200)}.`,
      { argument: 'serviceItems', reason: 'NO_SUCH_ITEM', value: missing[0]! },
    )
}
