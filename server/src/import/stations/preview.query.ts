import type { Reader, Writer } from '../../database/access.ts'
import { rows, run } from '../../database/rows.ts'
import { serviceTexts } from '../../station/offer/station-services.query.ts'
import { fieldChanges, fieldTexts } from '../../station/own/station-field.ts'
import { PREVIEWED, type RowPreview, type SaidNames } from '../report/preview.ts'

type Texts = Readonly<Record<string, string | null>>

/** The station that a staged row is about, as it is at this moment. */
export interface RowState {
  readonly row: number
  readonly code: string
  readonly name: string | null
  /** Null while there is none, or a deleted one. */
  readonly texts: Texts | null
}

/** The stations of the first staged rows, as they are at this moment. */
export const stagedStates = (reader: Reader): Promise<RowState[]> =>
  rows(
    reader,
    `select s.row, s.code, t.name, case when t.id is not null and t.deleted_at is null then ${fieldTexts('t', serviceTexts('t.id'))} end as texts
     from (select row, code from staged order by row limit ${PREVIEWED}) s left join service_station t on t.code = s.code order by s.row`,
  )

/** What has become of rows between two moments. */
export const previewOf = (before: readonly RowState[], after: readonly RowState[]): RowPreview[] => {
  const was = new Map(before.map(({ row, texts }) => [row, texts]))
  return after.map(({ row, code, name, texts }) => {
    const then = was.get(row) ?? null
    const changes = fieldChanges(then, texts!)
    const outcome = then === null ? 'NEW' : changes.length > 0 ? 'CHANGED' : 'UNCHANGED'
    return { row, outcome, code, name, changes }
  })
}

/** Takes rows out of the stage that can't be written. @returns what they call their stations */
export const dropStaged = (writer: Writer, refused: readonly number[]): Promise<({ row: number } & SaidNames)[]> =>
  run(
    writer,
    'delete from staged where row = any($1::integer[]) returning row, case when not code_given then code end as code, name',
    [refused],
  )
