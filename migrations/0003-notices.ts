import { Migration } from '@mikro-orm/migrations'

/** Since when an account has not looked at what others did to its plans. */
export class Notices extends Migration {
  override name = '0003-notices'

  override up(): void {
    this.addSql('alter table account add column notices_read_at timestamptz not null default now()')
    this.addSql('create index plan_step_created_at on plan_step (created_at desc)')
    this.addSql('create index plan_comment_created_at on plan_comment (created_at desc)')
  }
}
