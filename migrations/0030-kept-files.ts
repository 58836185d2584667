import { Migration } from '@mikro-orm/migrations'

/** Files that were sent to be imported, and files that were made to be fetched, piece by piece. */
export class KeptFiles extends Migration {
  override name = '0030-kept-files'

  override up(): void {
    this.addSql(`create table kept_file (
      id uuid primary key,
      account_id uuid not null references account,
      division_code text not null,
      name text not null,
      size integer not null,
      received integer not null default 0,
      made boolean not null default false,
      created_at timestamptz not null default now()
    )`)
    this.addSql('create index kept_file_created on kept_file (created_at)')
    this.addSql(`create table kept_piece (
      file_id uuid not null references kept_file on delete cascade,
      start integer not null,
      bytes bytea not null,
      primary key (file_id, start)
    )`)
  }
}
