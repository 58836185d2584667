import { communityOf, districtOf } from '@geyi/shared/codes'
import { type BBox, degreesOf } from '@geyi/shared/geo'
import { OptimisticLockError, UniqueConstraintViolationException } from '@mikro-orm/core'
import type { Reader, Writer } from '../../database/access.ts'
import { divisionExists, extentOfDivision } from '../../division/division.query.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { today } from '../../graphql/day.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import type { MutationInput } from '../../graphql/mutation-input.ts'
import { boundedList } from '../../graphql/parse/bounded-list.ts'
import { parsedPosition } from '../../graphql/parse/parse-geometry.ts'
import { optionalText, parsedText } from '../../graphql/parse/parsed-text.ts'
import { requireValues } from '../../graphql/parse/require-values.ts'
import { findGridAt } from '../../grid/grid.query.ts'
import { pinyinOf } from '../../names/pinyin.ts'
import { once } from '../../requests/once.ts'
import { authorize } from '../../viewer/authorize.ts'
import { requireSignedIn } from '../../viewer/signed-in.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { ServiceItem } from '../catalogue/service-item.entity.ts'
import { openWeekOf } from '../hours/open-week.ts'
import { keepSpecialHours } from '../hours/special-hours.query.ts'
import { versionOfStation } from '../list/station.query.ts'
import { ServiceStation } from '../own/station.entity.ts'
import { stationTexts } from '../own/station-texts.ts'
import type {
  CreateStationInput,
  DeleteStationInput,
  RestoreStationInput,
  UpdateStationInput,
} from './station.inputs.ts'

/** Adds a station. @returns its uuid */
export const createStation = (writer: Writer, viewer: Viewer | null, input: CreateStationInput): Promise<string> =>
  write(writer, viewer, 'createStation', input, own => create(own, viewer, input))

async function create(writer: Writer, viewer: Viewer | null, input: CreateStationInput): Promise<string> {
  const divisionCode = input.divisionCode ?? (await communityAt(writer, parsedPosition(input.location)))
  authorize(viewer, 'PLANNER', divisionCode)
  const location = parsedPosition(input.location, await groundOf(writer, divisionCode))
  const station = writer.create(ServiceStation, {
    kind: input.kind,
    ...namedBy(input.name),
    location,
    divisionCode: await existingDivision(writer, divisionCode),
    code: textOf(input, 'code'),
    nameEn: textOf(input, 'nameEn'),
    address: textOf(input, 'address'),
    phone: textOf(input, 'phone'),
    area: areaOf(input.area),
    accessible: input.accessible ?? null,
    ...hoursOf(input.openingHours ?? null),
  })
  station.serviceItems.set(await serviceItemsOf(writer, input.serviceItems ?? []))
  await save(writer, station)
  return station.id
}

/** Changes what the input names, if the station is still as its editor saw it. @returns its uuid */
export const updateStation = (writer: Writer, viewer: Viewer | null, input: UpdateStationInput): Promise<string> =>
  write(writer, viewer, 'updateStation', input, own => update(own, viewer, input))

async function update(writer: Writer, viewer: Viewer | null, input: UpdateStationInput): Promise<string> {
  const station = await stationOf(writer, viewer, input)
  requireValues(input, ['divisionCode', 'location', 'name', 'kind'])
  if (input.divisionCode !== undefined) {
    authorize(viewer, 'PLANNER', input.divisionCode)
    station.divisionCode = await existingDivision(writer, input.divisionCode)
  }
  if (input.location !== undefined || input.divisionCode !== undefined) {
    const place = input.location ?? { type: 'Point', coordinates: station.location.map(degreesOf) }
    station.location = parsedPosition(place, await groundOf(writer, station.divisionCode))
  }
  if (input.name !== undefined) Object.assign(station, namedBy(input.name))
  if (input.kind !== undefined) station.kind = input.kind
  if (input.code !== undefined) station.code = textOf(input, 'code')
  if (input.nameEn !== undefined) station.nameEn = textOf(input, 'nameEn')
  if (input.address !== undefined) station.address = textOf(input, 'address')
  if (input.phone !== undefined) station.phone = textOf(input, 'phone')
  if (input.area !== undefined) station.area = areaOf(input.area)
  if (input.accessible !== undefined) station.accessible = input.accessible
  if (input.openingHours !== undefined) Object.assign(station, hoursOf(input.openingHours))
  if (input.serviceItems !== undefined) {
    await station.serviceItems.init()
    station.serviceItems.set(await serviceItemsOf(writer, input.serviceItems ?? []))
  }
  await save(writer, station)
  return station.id
}

/** Takes a station off the map. Its row stays, so that it can be brought back. @returns its version then */
export const deleteStation = (writer: Writer, viewer: Viewer | null, input: DeleteStationInput): Promise<number> =>
  write(writer, viewer, 'deleteStation', input, async own => {
    const station = await stationOf(own, viewer, input)
    station.deletedAt = new Date()
    await save(own, station)
    return station.version
  })

/** Brings back a station that was deleted. @returns its uuid */
export const restoreStation = (writer: Writer, viewer: Viewer | null, input: RestoreStationInput): Promise<string> =>
  write(writer, viewer, 'restoreStation', input, async own => {
    const station = await stationOf(own, viewer, input, true)
    station.deletedAt = null
    await save(own, station)
    return station.id
  })

/** Runs a change in a transaction of its own, each request once. */
function write<Answer>(
  writer: Writer,
  viewer: Viewer | null,
  mutation: string,
  input: MutationInput,
  act: (writer: Writer) => Promise<Answer>,
): Promise<Answer> {
  requireSignedIn(viewer)
  return writer.transactional(own => once(own, viewer, mutation, input, () => act(own)))
}

/** The station that a change names, once the viewer may change it and it is still at the version that he saw. */
async function stationOf(
  writer: Writer,
  viewer: Viewer | null,
  { id, version }: { id: string; version: number },
  deleted = false,
): Promise<ServiceStation> {
  const station = await writer.findOne(ServiceStation, {
    id: uuidOf('ServiceStation', id),
    deletedAt: deleted ? { $ne: null } : null,
  })
  if (!station) throw new DomainError('NOT_FOUND', 'There is no such station.')
  authorize(viewer, 'PLANNER', station.divisionCode)
  if (station.version !== version) throw conflict(station.version)
  return station
}

async function save(writer: Writer, station: ServiceStation): Promise<void> {
  try {
    await keepSpecialHours(writer, [station.openingHours])
    writer.persist(station)
    await writer.flush()
  } catch (error) {
    if (error instanceof OptimisticLockError) {
      throw conflict(await versionOfStation(writer, station.id))
    }
    if (error instanceof UniqueConstraintViolationException)
      throw new DomainError('BAD_USER_INPUT', `Another station already has the code “${station.code}”.`, {
        argument: 'code',
      })
    throw error
  }
}

const conflict = (version: number | null): DomainError =>
  new DomainError(
    'VERSION_CONFLICT',
    'Somebody has changed this station since you read it. Read it again and repeat your change.',
    { version },
  )

/** Where a station of a division may stand: its district and as much again around it; anywhere while nothing is drawn. */
const groundOf = (reader: Reader, divisionCode: string): Promise<BBox | undefined> =>
  extentOfDivision(reader, districtOf(divisionCode), today())

async function communityAt(reader: Reader, [x, y]: readonly [number, number]): Promise<string> {
  const grid = await findGridAt(reader, x / 1e7, y / 1e7, today(), new Set(['code']))
  if (!grid)
    throw new DomainError('BAD_USER_INPUT', 'This place lies in no grid: say which division the station serves.', {
      argument: 'divisionCode',
    })
  return communityOf(grid.code)
}

async function existingDivision(reader: Reader, code: string): Promise<string> {
  if (!(await divisionExists(reader, code, today())))
    throw new DomainError('BAD_USER_INPUT', `There is no division ${code}.`, { argument: 'divisionCode' })
  return code
}

async function serviceItemsOf(writer: Writer, list: readonly string[]): Promise<ServiceItem[]> {
  const codes = [...new Set(boundedList('serviceItems', list))]
  const items = await writer.find(ServiceItem, { code: { $in: codes } })
  const known = new Set(items.map(({ code }) => code))
  const missing = codes.filter(code => !known.has(code))
  if (missing.length > 0)
    throw new DomainError(
      'BAD_USER_INPUT',
      `There is no service item ${missing.slice(0, 10).join(', ').slice(0, 200)}.`,
      {
        argument: 'serviceItems',
      },
    )
  return items
}

function namedBy(text: string): { name: string; pinyin: string; initials: string } {
  const name = parsedText('name', text, stationTexts.name)
  return { name, ...pinyinOf(name) }
}

/** One of the texts that may be empty. */
function textOf(
  input: CreateStationInput | UpdateStationInput,
  field: 'code' | 'nameEn' | 'address' | 'phone',
): string | null {
  return optionalText(field, input[field], stationTexts[field])
}

function areaOf(area: number | null | undefined): number | null {
  if (area === null || area === undefined) return null
  if (area < 0 || area > 1e7)
    throw new DomainError('BAD_USER_INPUT', 'A floor area lies between 0 and 10,000,000 m².', { argument: 'area' })
  return area
}

function hoursOf(text: string | null): { openingHours: string | null; openWeek: string | null } {
  const openingHours = optionalText('openingHours', text, stationTexts.openingHours)
  if (openingHours === null) return { openingHours: null, openWeek: null }
  const week = openWeekOf(openingHours)
  if (week.ok) return { openingHours, openWeek: week.value }
  throw new DomainError('BAD_USER_INPUT', `Opening hours: ${week.message}`, { argument: 'openingHours' })
}
