import { Migration } from '@mikro-orm/migrations'

/** Notices are read plan by plan: nothing looks for steps and comments of all plans by their time. */
export class NoticesByPlan extends Migration {
  override name = '0004-notices-by-plan'

  override up(): void {
    this.addSql('drop index plan_step_created_at')
    this.addSql('drop index plan_comment_created_at')
  }
}
