import { Migration } from '@mikro-orm/migrations'

/** Nets that departments have drawn, laid beside a plan: each as one value, and gone with the plan. */
export class PlanNets extends Migration {
  override name = '0021-plan-nets'

  override up(): void {
    this.addSql(`create table plan_net (
      plan_id uuid not null references plan on delete cascade,
      department text not null,
      cells json not null,
      remarks json not null,
      created_at timestamptz not null default now(),
      primary key (plan_id, department)
    )`)
  }
}
