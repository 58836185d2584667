import { Migration } from '@mikro-orm/migrations'

/**
 * All who read versions tell one story: the feed names the plan that ended a grid or division as it names the one that began it,
 * and a version that only got vertices where a neighbour's boundary ends is no change to be counted.
 */
export class OneStory extends Migration {
  override name = '0010-one-story'

  override up(): void {
    for (const entity of ['grid', 'division']) {
      this.addSql(`alter table ${entity}_version add column only_vertices boolean not null default false`)
      this.addSql(feedOfEnds(entity))
      this.addSql(
        `update change c set plan_id = ${MADE_BY} from ${entity}_version n
         where c.kind = '${entity.toUpperCase()}' and c.action = 'DELETED' and c.plan_id is null and n.${entity}_id = c.node_id and n.version = c.version`,
      )
    }
  }
}

const MADE_BY = 'coalesce(n.ended_by, case when n.valid_to = n.valid_from then n.plan_id end)'

const feedOfEnds = (entity: string): string => `
  create or replace function feed_${entity}_version_update() returns trigger language plpgsql as $$ begin
    insert into change (kind, node_id, action, version, code, name, since, plan_id)
    select distinct on (n.${entity}_id) '${entity.toUpperCase()}', n.${entity}_id, case when n.valid_to is null then 'UPDATED' else 'DELETED' end,
      n.version, n.code, n.name, coalesce(n.valid_to, n.valid_from), ${MADE_BY}
    from n order by n.${entity}_id, n.version desc
    on conflict (tx, kind, node_id) do update set version = excluded.version, code = excluded.code, name = excluded.name,
      since = excluded.since, plan_id = coalesce(excluded.plan_id, change.plan_id),
      action = case when change.action = 'CREATED' and excluded.action <> 'DELETED' then 'CREATED'
                    when change.action = 'DELETED' and excluded.action <> 'DELETED' then 'UPDATED' else excluded.action end;
    return null; end $$`
