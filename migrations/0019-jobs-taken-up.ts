import { Migration } from '@mikro-orm/migrations'

/**
 * Jobs that outlive their process: what was asked, which process has it, how often it was begun. And what is found so far.
 */
export class JobsTakenUp extends Migration {
  override name = '0019-jobs-taken-up'

  override up(): void {
    this.addSql(`alter table job
      add column request jsonb,
      add column process uuid,
      add column begun integer not null default 0,
      add column preview jsonb`)
    this.addSql(`create index job_unfinished on job (changed_at) where state in ('QUEUED', 'RUNNING')`)
  }
}
