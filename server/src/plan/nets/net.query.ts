import type { Reader, Writer } from '../../database/access.ts'
import { rows, run } from '../../database/rows.ts'
import { timeText } from '../../database/time-text.ts'
import type { KeptNet, NetMark, PlanNet } from './net.ts'

const changedAt = `${timeText('changed_at')} as "changedAt"`

/** The nets beside a plan, in the order in which their departments first came. */
export const netsOf = (reader: Reader, planId: string): Promise<KeptNet[]> =>
  rows(
    reader,
    `select department, cells, remarks, ${changedAt} from plan_net where plan_id = $1::uuid order by created_at, department`,
    [planId],
  )

/** The same without their cells, by which one sees whether they are others than before. */
export const netMarksOf = (reader: Reader, planId: string): Promise<NetMark[]> =>
  rows(
    reader,
    `select department, ${changedAt} from plan_net where plan_id = $1::uuid order by created_at, department`,
    [planId],
  )

/** Puts a net beside a plan, in place of the one that its department has there. */
export async function putNet(writer: Writer, planId: string, { department, cells, remarks }: PlanNet): Promise<void> {
  await run(
    writer,
    `insert into plan_net (plan_id, department, cells, remarks) values ($1::uuid, $2, $3::json, $4::json)
     on conflict (plan_id, department) do update set cells = excluded.cells, remarks = excluded.remarks, changed_at = now()`,
    [planId, department, JSON.stringify(cells), JSON.stringify(remarks)],
  )
}

/** Takes a net away. @returns whether there was one */
export async function dropNet(writer: Writer, planId: string, department: string): Promise<boolean> {
  const gone = await run(
    writer,
    `delete from plan_net where plan_id = $1::uuid and department = $2 returning department`,
    [planId, department],
  )
  return gone.length > 0
}

/** Puts the nets beside one plan beside another too. */
export async function copyNets(writer: Writer, from: string, to: string): Promise<void> {
  await run(
    writer,
    `insert into plan_net (plan_id, department, cells, remarks, created_at, changed_at)
     select $2::uuid, department, cells, remarks, created_at, changed_at from plan_net where plan_id = $1::uuid`,
    [from, to],
  )
}
