import { Migration } from '@mikro-orm/migrations'

/**
 * Who did what, when and from where: a row for each thing that somebody did, written with it, and named by the events that it brought
 * about. Nothing in it is ever changed, and nothing of the last half year taken away.
 */
export class Acts extends Migration {
  override name = '0029-acts'

  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const statements = [
  'create sequence act_id',
  // No foreign keys: what was done stays, also of whoever is no more.
  `create table act (
     id bigint primary key default nextval('act_id'),
     at timestamptz not null default now(),
     kind text not null,
     operation text not null,
     account_id uuid,
     key_id uuid,
     way text not null check (way in ('PAGE','KEY','PROVIDER','COMMAND','SERVER')),
     address text,
     places text[] not null check (cardinality(places) > 0),
     things text[] not null,
     details text[] not null,
     count integer
   )`,
  'create index act_at on act (at)',
  'create index act_kind on act (kind, id)',
  'create index act_account on act (account_id, id)',
  'create index act_things on act using gin (things)',
  // What is written in the transaction of an act is its work.
  `alter table event add column act_id bigint default nullif(current_setting('geyi.act', true), '')::bigint`,
  'create index event_act on event (act_id, node_id) where act_id is not null',
  'create index event_node on event (node_id) where act_id is not null',
  `create function act_stays() returns trigger language plpgsql as $$ begin
     if tg_op = 'DELETE' and old.at < now() - interval '184 days' then return old; end if;
     raise exception 'What was done stays as it is written.' using errcode = 'restrict_violation';
   end $$`,
  'create trigger act_stays before update or delete on act for each row execute function act_stays()',
  'create trigger act_stays_whole before truncate on act for each statement execute function act_stays()',
  // What has its place among the events has been read by others, and stays as they read it.
  `create function event_stays() returns trigger language plpgsql as $$ begin
     raise exception 'What happened stays as it is written.' using errcode = 'restrict_violation';
   end $$`,
  `create trigger event_stays before update of kind, node_id, action, version, code, name, since, plan_id, author_id, at, act_id on event
     for each row when (old.position is not null) execute function event_stays()`,
  'create trigger event_stays_there before delete on event for each row execute function event_stays()',
  'create trigger event_stays_whole before truncate on event for each statement execute function event_stays()',
]
