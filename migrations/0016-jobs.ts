import { Migration } from '@mikro-orm/migrations'

/** Long computations: who asked for which, how far they are, and what came of them. */
export class Jobs extends Migration {
  override name = '0016-jobs'

  override up(): void {
    this.addSql(`create table job (
      id uuid primary key,
      kind text not null,
      division_code text not null,
      account_id uuid not null references account,
      state text not null default 'QUEUED',
      progress double precision not null default 0,
      message text not null default '',
      cancelled boolean not null default false,
      result jsonb,
      error text,
      created_at timestamptz not null default now(),
      changed_at timestamptz not null default now()
    )`)
    this.addSql('create index job_created on job (created_at)')
  }
}
