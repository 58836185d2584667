import { Migration } from '@mikro-orm/migrations'

/** Keys by which programs ask, as their hashes, and what they use by the day. */
export class ApiKeys extends Migration {
  override name = '0028-api-keys'

  override up(): void {
    this.addSql(`create table api_key (
      id uuid primary key,
      name text not null,
      secret_hash text not null unique,
      beginning text not null,
      scopes text[] not null,
      division_codes text[] not null,
      account_id uuid not null references account,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      revoked_at timestamptz,
      revoked_by uuid references account,
      last_used_at timestamptz
    )`)
    this.addSql('create index api_key_account on api_key (account_id)')
    this.addSql('create index api_key_created on api_key (created_at desc, id desc)')
    this.addSql(`create table api_key_use (
      key_id uuid not null references api_key on delete cascade,
      day date not null,
      requests bigint not null,
      cost bigint not null,
      primary key (key_id, day)
    )`)
  }
}
