import type { Edit } from '@geyi/shared/edits'
import { oneRow, rows } from '../../src/database/rows.ts'
import { PlanClient } from '../plan-client.ts'
import type { TestServer } from '../server.ts'
import { type AskerOfRights, DISTRICT, INSIDE } from './askers.ts'

/** One of each thing that can be asked for, all within one subdistrict. */
export interface World {
  /** A draft that is not open, with a comment; its author has drawn, and undone something. */
  readonly draft: string
  /** One that is published, takes effect in many years, and made the grid what it is. */
  readonly published: string
  /** One that everybody sees, and that merges two grids. */
  readonly open: string
  readonly siting: string
  readonly zoning: string
  readonly export: string
  /** Imports by what they bring. */
  readonly imports: { readonly ground: string; readonly stations: string; readonly items: string }
  /** A file that was sent for the district. */
  readonly file: string
  readonly station: string
  readonly deletedStation: string
  readonly serviceItem: string
  /** Code of a grid in which somebody works who has a phone, and a place in it. */
  readonly grid: string
  readonly phone: string
  readonly point: { readonly longitude: number; readonly latitude: number }
  /** The grid and the person who has it, and somebody who was taken off the roster. */
  readonly gridId: string
  readonly member: string
  readonly deletedMember: string
  /** An account within the subdistrict. */
  readonly account: string
  /** A key of the API within the subdistrict. */
  readonly key: string
  /** An import of stations, of each account its own. */
  readonly batch: string
}

/** Makes them; the plans are of somebody who plans there. */
export async function worldOf(server: TestServer, author: string): Promise<World> {
  const { em } = server.engine
  const found = await oneRow<
    Pick<World, 'station' | 'deletedStation' | 'serviceItem' | 'grid' | 'gridId' | 'phone' | 'member' | 'point'>
  >(
    em,
    `with station as (select id, row_number() over (order by id) as n from service_station where division_code like '${INSIDE}%')
     select (select id from station where n = 1) as station, (select id from station where n = 2) as "deletedStation",
       (select id from service_item order by id limit 1) as "serviceItem", g.grid_id as "gridId", g.code as grid, m.office_phone as phone, m.id as member,
       json_build_object('longitude', ST_X(p), 'latitude', ST_Y(p)) as point
     from grid_version g join grid_staff s on s.grid_id = g.grid_id join staff_member m on m.id = s.member_id, ST_PointOnSurface(g.boundary) p
     where g.code like '${INSIDE}%' and g.valid_to is null and m.office_phone is not null and s.until is null order by g.code limit 1`,
  )
  const planner = new PlanClient(server, author)
  const { neighbour } = await oneRow<{ neighbour: string }>(
    em,
    `select o.grid_id as neighbour from grid_version g join grid_version o on left(o.code, 12) = left(g.code, 12) and o.grid_id <> g.grid_id and o.valid_to is null
     where g.code = $1 and g.valid_to is null order by ST_Length(ST_Intersection(g.boundary, o.boundary)) desc limit 1`,
    [found.grid],
  )
  const merge: Edit = {
    type: 'mergeGrids',
    grids: [`Grid:${found.gridId}`, `Grid:${neighbour}`],
    into: `Grid:${found.gridId}`,
  }
  const planOf = async (name: string, ...first: Edit[]): Promise<string> => {
    const plan = await planner.create(INSIDE, name)
    for (const edit of first) await planner.draw(plan, edit)
    for (const name of ['一', '二'])
      await planner.draw(plan, { type: 'renameGrid', grid: `Grid:${found.gridId}`, name })
    await planner.undo(plan)
    const say = 'mutation ($id: ID!) { commentPlan(input: { planId: $id, text: "内部意见" }) { plan { version } } }'
    await planner.get(say, { id: plan.id })
    return plan.id.split(':')[1]!
  }
  const [draft, published, open] = [await planOf('内部方案'), await planOf('已定方案'), await planOf('公开方案', merge)]
  const done = (sql: string, ...parameters: unknown[]) => oneRow<{ id: string }>(em, `${sql} returning id`, parameters)
  await done(`update plan set state = 'PUBLISHED', effective_date = '2199-01-01' where id = $1::uuid`, published)
  await done('update plan set public = true where id = $1::uuid', open)
  await done(`update grid_version set plan_id = $1::uuid where code = $2 and valid_to is null`, published, found.grid)
  await done('update service_station set deleted_at = now() where id = $1::uuid', found.deletedStation)
  const net = `insert into plan_net (plan_id, department, cells, remarks) values ($1::uuid, $2, '[]', '[]') returning 1 as id`
  for (const plan of [draft, open]) for (const department of ['综治', '应急']) await oneRow(em, net, [plan, department])
  const gone = await done(
    `insert into staff_member (id, division_code, name, pinyin, initials, deleted_at, taken_away) values (gen_random_uuid(), $1, '去', 'qu', 'q', now(), '[]')`,
    INSIDE,
  )
  const job = (kind: string, request: object = {}, result: object | null = null) =>
    done(
      `insert into job (id, kind, division_code, account_id, request, result, state)
       select gen_random_uuid(), $1, $2, id, $3::jsonb, $4::jsonb, 'CANCELLED' from account where username = 'nanning'`,
      kind,
      INSIDE,
      JSON.stringify(request),
      result && JSON.stringify(result),
    )
  const imported = async (kind: string) => `Job:${(await job('IMPORT', { kind }, { kind })).id}`
  const file = await done(
    `insert into kept_file (id, account_id, division_code, name, size, received)
     select gen_random_uuid(), id, '${DISTRICT}', 'grids.csv', 7, 7 from account where username = 'nanning'`,
  )
  await oneRow(em, `insert into kept_piece values ($1::uuid, 0, decode('Y29kZQp4Cg==', 'base64')) returning 1`, [
    file.id,
  ])
  const kept = await done(`insert into account (id, username, display_name) values (gen_random_uuid(), 'kept', '留')`)
  const right = `insert into account_right (account_id, role, division_code) values ($1::uuid, 'VIEWER', $2) returning 1 as id`
  await oneRow(em, right, [kept.id, INSIDE])
  const key = await done(
    `insert into api_key (id, name, secret_hash, beginning, scopes, division_codes, account_id, expires_at)
     values (gen_random_uuid(), '留', 'none', 'geyi_none', '{READ}', array[$1::text], $2::uuid, '2199-01-01')`,
    INSIDE,
    kept.id,
  )
  const batch = '2026-01-01T00:00:00.000000Z'
  await rows(
    em,
    `insert into service_station_version
     select (jsonb_populate_record(v, jsonb_build_object('version', 1000 + row_number() over (), 'author_id', a.id, 'through', 'IMPORT', 'name', '别名', 'recorded_at', '${batch}'::text))).*
     from service_station_version v, account a where v.station_id = $1::uuid returning 1`,
    [found.station],
  )
  // Of each account its own: who asks has all been made.
  await rows(
    em,
    `insert into job (id, kind, division_code, account_id, request, state, message)
     select gen_random_uuid(), 'ZONING', $1, id, jsonb_build_object('planId', 'Plan:' || $2::text), 'CANCELLED', '自己的划分' from account returning 1`,
    [INSIDE, open],
  )
  const [siting, zoning, made] = [await job('SITING'), await job('ZONING'), await job('EXPORT')]
  return {
    draft: `Plan:${draft}`,
    published: `Plan:${published}`,
    open: `Plan:${open}`,
    siting: `Job:${siting.id}`,
    zoning: `Job:${zoning.id}`,
    export: `Job:${made.id}`,
    imports: {
      ground: await imported('GRIDS'),
      stations: await imported('STATIONS'),
      items: await imported('SERVICE_ITEMS'),
    },
    file: file.id,
    station: `ServiceStation:${found.station}`,
    deletedStation: `ServiceStation:${found.deletedStation}`,
    serviceItem: `ServiceItem:${found.serviceItem}`,
    grid: found.grid,
    gridId: `Grid:${found.gridId}`,
    member: `StaffMember:${found.member}`,
    deletedMember: `StaffMember:${gone.id}`,
    phone: found.phone,
    point: found.point,
    batch,
    account: `Account:${kept.id}`,
    key: `ApiKey:${key.id}`,
  }
}

/** Makes the file that was sent and the imports somebody’s own. */
export async function makeOwn(
  { engine: { em } }: TestServer,
  asker: Pick<AskerOfRights, 'accountId' | 'keyId'>,
): Promise<void> {
  const whose = [asker.accountId, asker.keyId]
  await rows(em, 'update kept_file set account_id = $1::uuid, key_id = $2::uuid where not made', whose)
  await rows(em, `update job set account_id = $1::uuid, key_id = $2::uuid where kind = 'IMPORT'`, whose)
}
