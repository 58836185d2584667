import { Migration } from '@mikro-orm/migrations'

/** Answers of requests that have a key, whatever they ask for: until now only edits of plans had one. */
export class Requests extends Migration {
  override name = '0007-requests'

  override up(): void {
    this.addSql(`create table request (
      account_id uuid not null references account on delete cascade,
      key text not null,
      body_hash text not null,
      answer text,
      created_at timestamptz not null default now(),
      primary key (account_id, key)
    )`)
    this.addSql('create index request_created_at on request (created_at)')
    this.addSql('drop table plan_request')
  }
}
