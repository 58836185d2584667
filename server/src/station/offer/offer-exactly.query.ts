import type { Writer } from '../../database/access.ts'
import { run } from '../../database/rows.ts'
import type { StationOffer } from './station-services.query.ts'

/** Puts what stations offer back to lists of it, past days too, as they are kept of an earlier state. */
export async function offerExactly(writer: Writer, offers: readonly StationOffer[]): Promise<void> {
  if (offers.length === 0) return
  await run(writer, 'delete from station_service_item where station_id = any($1::uuid[])', [
    offers.map(({ stationId }) => stationId),
  ])
  const spans = offers.flatMap(({ stationId, services }) => services.map(service => ({ stationId, ...service })))
  await run(
    writer,
    `insert into station_service_item (station_id, service_item_id, since, until)
     select w.station_id, i.id, w.since, w.until
     from unnest($1::uuid[], $2::text[], $3::date[], $4::date[]) as w(station_id, code, since, until) join service_item i on i.code = w.code`,
    [
      spans.map(({ stationId }) => stationId),
      spans.map(({ code }) => code),
      spans.map(({ since }) => since),
      spans.map(({ until }) => until),
    ],
  )
}
