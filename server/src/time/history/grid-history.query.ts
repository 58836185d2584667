import { rows } from '../../database/rows.ts'
import type { Batch } from '../../graphql/context.ts'

/** A version of a grid. */
export interface GridVersion {
  readonly id: string
  readonly version: number
}

/** The plans that made versions of grids, by their uuids. */
export const planOfVersion: Batch<GridVersion, string> = async ({ reader }, keys) => {
  const found = await rows<{ id: string; version: number; plan: string }>(
    reader,
    `select g.grid_id as id, g.version, g.plan_id as plan from unnest($1::uuid[], $2::int[]) as k(id, version)
     join grid_version g on g.grid_id = k.id and g.version = k.version where g.plan_id is not null`,
    [keys.map(({ id }) => id), keys.map(({ version }) => version)],
  )
  const byKey = new Map(found.map(({ id, version, plan }) => [`${id} ${version}`, plan]))
  return keys.map(({ id, version }) => byKey.get(`${id} ${version}`) ?? null)
}

/** A grid's place in the lineage. */
export interface Relation {
  readonly id: string
  readonly kind: 'SPLIT' | 'MERGE'
  readonly as: 'PREDECESSOR' | 'SUCCESSOR'
}

/** A relative of a grid, and a day on which it is one under its code. */
export interface Relative {
  readonly id: string
  readonly asOf: string
}

/** Grids from which others come, or which come from others: predecessors on the last day before, successors on the first day after. */
export const relativesOf: Batch<Relation, Relative[]> = async ({ reader }, keys) => {
  const found = await rows<{ key: number; id: string; asOf: string }>(
    reader,
    `select k.key::int as key, case k.role when 'SUCCESSOR' then l.predecessor_id else l.successor_id end as id,
       (case k.role when 'SUCCESSOR' then l.since - 1 else l.since end)::text as "asOf"
     from unnest($1::uuid[], $2::text[], $3::text[]) with ordinality as k(id, kind, role, key)
     join grid_lineage l on l.kind = k.kind and k.id = case k.role when 'SUCCESSOR' then l.successor_id else l.predecessor_id end
     join plan p on p.id = l.plan_id and p.state = 'PUBLISHED'
     order by key, l.since, 2`,
    [keys.map(({ id }) => id), keys.map(({ kind }) => kind), keys.map(({ as }) => as)],
  )
  const relatives: Relative[][] = keys.map(() => [])
  for (const { key, id, asOf } of found) relatives[key - 1]!.push({ id, asOf })
  return relatives
}
