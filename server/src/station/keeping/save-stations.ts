import { OptimisticLockError, UniqueConstraintViolationException } from '@mikro-orm/core'
import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { today } from '../../graphql/day.ts'
import type { ChangedThrough } from '../history/changed-through.ts'
import { recordStations } from '../history/record.query.ts'
import { keepSpecialHours } from '../hours/special-hours.query.ts'
import { versionOfStation } from '../list/station.query.ts'
import { writeServices } from '../offer/station-services.query.ts'
import type { ServiceStation } from '../own/station.entity.ts'
import type { Changed } from './change-station.ts'

/** Writes changed stations, what they offer, and their new states. */
export async function saveStations(
  writer: Writer,
  changed: readonly Changed[],
  by: { readonly authorId: string; readonly through: ChangedThrough },
): Promise<void> {
  // What a station offers lies in rows of its own, and is a change of it all the same.
  for (const { station } of changed) {
    station.updatedAt = new Date()
    writer.persist(station)
  }
  await keepSpecialHours(
    writer,
    changed.map(({ station }) => station.openingHours),
  )
  await flush(writer, changed.length === 1 ? changed[0]!.station : undefined)
  const offers = changed.flatMap(({ station, services }) =>
    services === undefined ? [] : [{ stationId: station.id, services }],
  )
  await writeServices(writer, offers, today())
  await recordStations(
    writer,
    changed.map(({ station }) => station.id),
    by,
  )
}

async function flush(writer: Writer, station: ServiceStation | undefined): Promise<void> {
  try {
    await writer.flush()
  } catch (error) {
    if (error instanceof OptimisticLockError)
      throw conflict(station ? await versionOfStation(writer, station.id) : null)
    if (error instanceof UniqueConstraintViolationException)
      throw new DomainError(
        'BAD_USER_INPUT',
        station
          ? `Another station already has the code “${station.code}”.`
          : 'Another station already has one of the codes.',
        { argument: 'code', reason: 'TAKEN', value: station?.code ?? undefined },
      )
    throw error
  }
}

export const conflict = (version: number | null): DomainError =>
  new DomainError(
    'VERSION_CONFLICT',
    'Somebody has changed this station since you read it. Read it again and repeat your change.',
    { version },
  )
