import { Migration } from '@mikro-orm/migrations'

/** Attempts to sign in, counted for all processes of a database. Names and addresses are there as keyed hashes only. */
export class SignInAttempts extends Migration {
  override name = '0008-sign-in-attempts'

  override up(): void {
    this.addSql(`create table sign_in_attempt (
      id bigint generated always as identity primary key,
      name_key text not null,
      address_key text not null,
      succeeded boolean not null default false,
      at timestamptz not null default now()
    )`)
    this.addSql('create index sign_in_attempt_name on sign_in_attempt (name_key, at)')
    this.addSql('create index sign_in_attempt_address on sign_in_attempt (address_key, at)')
    this.addSql('create index sign_in_attempt_at on sign_in_attempt (at)')
  }
}
