import type { Edit, ExchangeEdges } from '@geyi/shared/edits'
import type { Reader } from '../../database/access.ts'
import { oneRow, rows } from '../../database/rows.ts'
import type { PlanEditKind } from './plan-edit-kind.ts'

/** A row of a plan's log, for replaying it. */
export interface LogRow {
  readonly sequence: number
  readonly kind: PlanEditKind
  readonly undoes: number | null
  readonly edit: Edit
  readonly inverse: ExchangeEdges
}

/** Rows of a log after one sequence up to another, in order. */
export const readLog = (reader: Reader, planId: string, after: number, to: number): Promise<LogRow[]> =>
  rows(
    reader,
    `select sequence, kind, undoes, edit, inverse from plan_edit where plan_id = $1 and sequence > $2 and sequence <= $3 order by sequence`,
    [planId, after, to],
  )

/** The last row of the log that somebody who has seen a version has seen; 0 when none. */
export async function sequenceAt(reader: Reader, planId: string, version: number): Promise<number> {
  const { sequence } = await oneRow<{ sequence: number }>(
    reader,
    'select coalesce(max(sequence), 0)::int as sequence from plan_edit where plan_id = $1 and version <= $2',
    [planId, version],
  )
  return sequence
}

/** The row that an author's next undo takes back and the one that the next redo does. */
export interface Undoable {
  readonly undo: number | null
  readonly redo: number | null
}

/** An author's last row that nobody has taken back; and the last undo since his last edit that has not been redone. */
export const findUndoable = (reader: Reader, planId: string, accountId: string): Promise<Undoable> =>
  oneRow(
    reader,
    `with own as (
       select e.sequence, e.kind from plan_edit e
       where e.plan_id = $1 and e.author_id = $2
         and not exists (select 1 from plan_edit u where u.plan_id = e.plan_id and u.undoes = e.sequence))
     select (select max(sequence) from own where kind <> 'UNDO') as undo,
       (select max(sequence) from own where kind = 'UNDO'
          and sequence > coalesce((select max(sequence) from plan_edit where plan_id = $1 and author_id = $2 and kind = 'EDIT'), 0)) as redo`,
    [planId, accountId],
  )

/** Accounts that created a plan or drew in it. */
export async function authorsOf(reader: Reader, planId: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    reader,
    'select author_id as id from plan where id = $1 union select author_id from plan_edit where plan_id = $1',
    [planId],
  )
  return found.map(({ id }) => id)
}
