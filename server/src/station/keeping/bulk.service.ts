import type { Writer } from '../../database/access.ts'
import { rows } from '../../database/rows.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import type { MutationInput } from '../../graphql/mutation-input.ts'
import { once } from '../../requests/once.ts'
import { authorize } from '../../viewer/authorize.ts'
import { requireSignedIn } from '../../viewer/signed-in.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { ServiceStation } from '../own/station.entity.ts'
import { type Changed, changeStation, newStation, type Trying } from './change-station.ts'
import { Places } from './places.ts'
import { conflict, saveStations } from './save-stations.ts'
import type { CreateStationsInput, UpdateStationsInput } from './station.inputs.ts'
import { type RowTrouble, RowTroubles } from './trial.ts'

/** The most stations of one request. */
const MOST = 500

/** What came of a list: the stations that were written, or why none was. */
export interface BulkAnswer {
  readonly ids: readonly string[]
  readonly troubles: readonly RowTrouble[]
}

/** Adds stations: all of them, or none. */
export const createStations = (
  writer: Writer,
  viewer: Viewer | null,
  input: CreateStationsInput,
): Promise<BulkAnswer> =>
  write(writer, viewer, 'createStations', input, async (own, tryingOf) => {
    const changed: Changed[] = []
    for (const [row, station] of input.stations.entries()) changed.push(await newStation(tryingOf(row), station))
    await refuseTakenCodes(own, tryingOf, changed)
    return changed
  })

/** Changes stations: all of them, or none. */
export const updateStations = (
  writer: Writer,
  viewer: Viewer | null,
  input: UpdateStationsInput,
): Promise<BulkAnswer> =>
  write(writer, viewer, 'updateStations', input, async (own, tryingOf, troubles) => {
    const ids = input.stations.map(({ id }) => uuidOf('ServiceStation', id))
    const found = await own.find(ServiceStation, { id: { $in: ids }, deletedAt: null })
    const byId = new Map(found.map(station => [station.id, station]))
    const changed: (Changed | undefined)[] = input.stations.map(() => undefined)
    for (const [row, change] of input.stations.entries()) {
      await troubles.attempt(row, null, () => {
        const station = byId.get(ids[row]!)
        if (!station) throw new DomainError('NOT_FOUND', 'There is no such station.')
        authorize(viewer, 'KEEP_STATIONS', station.divisionCode)
        if (station.version !== change.version) throw conflict(station.version)
        if (ids.indexOf(ids[row]!) < row)
          throw new DomainError('BAD_USER_INPUT', 'The station is in the list twice.', {
            argument: 'id',
            reason: 'IN_LIST_TWICE',
          })
      })
      if (!troubles.all.some(trouble => trouble.row === row))
        changed[row] = await changeStation(tryingOf(row), byId.get(ids[row]!)!, change)
    }
    await refuseTakenCodes(own, tryingOf, changed)
    return changed.filter(one => one !== undefined)
  })

/** Stops a transaction whose rows can't all be written. */
class Refused extends Error {
  constructor(readonly troubles: readonly RowTrouble[]) {
    super()
  }
}

async function write(
  writer: Writer,
  viewer: Viewer | null,
  mutation: string,
  input: MutationInput & { readonly stations: readonly unknown[] },
  tryAll: (writer: Writer, tryingOf: (row: number) => Trying, troubles: RowTroubles) => Promise<readonly Changed[]>,
): Promise<BulkAnswer> {
  requireSignedIn(viewer)
  if (input.stations.length === 0 || input.stations.length > MOST)
    throw new DomainError('BAD_USER_INPUT', `\`stations\` has 1 to ${MOST} items.`, {
      argument: 'stations',
      reason: 'WRONG_LENGTH',
    })
  try {
    const ids = await writer.transactional(own =>
      once(own, viewer, mutation, input, async () => {
        const troubles = new RowTroubles()
        const places = new Places(own)
        const tryingOf = (row: number): Trying => ({ writer: own, viewer, places, trial: troubles.trialOf(row) })
        const changed = await tryAll(own, tryingOf, troubles)
        if (troubles.all.length > 0) throw new Refused(troubles.all.toSorted((a, b) => a.row - b.row))
        await saveStations(own, changed, { authorId: viewer.accountId, through: 'BULK_EDIT' })
        return changed.map(({ station }) => station.id)
      }),
    )
    return { ids, troubles: [] }
  } catch (error) {
    if (error instanceof Refused) return { ids: [], troubles: error.troubles }
    throw error
  }
}

/** A code is that of one station, among those of the list and all that are there. */
async function refuseTakenCodes(
  writer: Writer,
  tryingOf: (row: number) => Trying,
  changed: readonly (Changed | undefined)[],
): Promise<void> {
  const codes = changed.map(one => one?.station.code ?? null)
  const taken = new Map(
    (
      await rows<{ id: string; code: string }>(
        writer,
        'select id, code from service_station where code = any($1::text[])',
        [codes.filter(code => code !== null)],
      )
    ).map(({ id, code }) => [code, id]),
  )
  for (const [row, code] of codes.entries()) {
    if (code === null) continue
    const owner = taken.get(code)
    // One that gives its code away in the same list still has it while the others are written.
    if (codes.indexOf(code) < row || (owner !== undefined && owner !== changed[row]!.station.id))
      await tryingOf(row).trial('CODE', () => {
        throw new DomainError('BAD_USER_INPUT', `Another station already has the code “${code}”.`, {
          argument: 'code',
          reason: 'TAKEN',
          value: code,
        })
      })
  }
}
