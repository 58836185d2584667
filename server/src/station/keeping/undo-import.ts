import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { once } from '../../requests/once.ts'
import { authorize } from '../../viewer/authorize.ts'
import { requireSignedIn } from '../../viewer/signed-in.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { isBatch, lockBatch, putBack, takeAway } from '../history/batch.query.ts'
import { recordStations } from '../history/record.query.ts'
import { offerExactly } from '../offer/offer-exactly.query.ts'
import { parseServices, type ServiceSpan } from '../offer/service-span.ts'
import type { UndoImportInput } from './station.inputs.ts'

/** Takes back an import of stations: what was new is deleted, what was changed is as it was before; all of it, or none. */
export async function undoImport(
  writer: Writer,
  viewer: Viewer | null,
  input: UndoImportInput,
): Promise<{ deleted: number; restored: number }> {
  requireSignedIn(viewer)
  return writer.transactional(own =>
    once(own, viewer, 'undoImport', input, async () => {
      const written = isBatch(input.batch) ? await lockBatch(own, input.batch, viewer.accountId) : []
      if (written.length === 0) throw new DomainError('NOT_FOUND', 'You have made no such import of stations.')
      for (const code of new Set(written.flatMap(({ divisionCode, before }) => [divisionCode, before?.divisionCode])))
        if (code !== undefined) authorize(viewer, 'IMPORT_STATIONS', code)
      const since = written.filter(({ isSame }) => !isSame)
      if (since.length > 0)
        throw new DomainError(
          'VERSION_CONFLICT',
          `${since.length} of its ${written.length} stations have been changed since, so nothing was taken back: ${since
            .slice(0, 10)
            .map(({ name }) => name)
            .join(', ')}.`,
          { stations: since.slice(0, 100).map(({ name }) => name), count: since.length },
        )
      const changed = written.filter(({ before }) => before !== null)
      const created = written.filter(({ before }) => before === null).map(({ id }) => id)
      await putBack(
        own,
        changed.map(({ id, before }) => ({ id, version: before!.version })),
      )
      await takeAway(own, created)
      await offerExactly(
        own,
        changed
          .filter(({ services, before }) => services.join(';') !== before!.services.join(';'))
          .map(({ id, before }) => ({
            stationId: id,
            services: parseServices(before!.services.join(';')) as ServiceSpan[],
          })),
      )
      await recordStations(
        own,
        written.map(({ id }) => id),
        { authorId: viewer.accountId, through: 'BULK_EDIT' },
      )
      return { deleted: created.length, restored: changed.length }
    }),
  )
}
