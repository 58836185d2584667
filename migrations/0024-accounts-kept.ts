import { Migration } from '@mikro-orm/migrations'

/** Accounts that are kept in the app: with a version, without a password until somebody opens them by a link, or known by a provider of identities. */
export class AccountsKept extends Migration {
  override name = '0024-accounts-kept'

  override up(): void {
    this.addSql('alter table account add column version integer not null default 1')
    this.addSql('alter table account alter column password_hash drop not null')
    this.addSql('alter table account add column provider_subject text unique')
    this.addSql('create index account_right_division on account_right (division_code)')
    this.addSql(`create table account_link (
      token_hash text primary key,
      account_id uuid references account on delete cascade,
      expires_at timestamptz not null
    )`)
    this.addSql('create unique index account_link_account on account_link (account_id) nulls not distinct')
  }
}
