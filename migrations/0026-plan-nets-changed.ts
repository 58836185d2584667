import { Migration } from '@mikro-orm/migrations'

/** When each net beside a plan came to be what it is, so that whoever has the plan open hears of another. */
export class PlanNetsChanged extends Migration {
  override name = '0026-plan-nets-changed'

  override up(): void {
    this.addSql('alter table plan_net add column changed_at timestamptz not null default now()')
  }
}
