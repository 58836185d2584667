import { Migration } from '@mikro-orm/migrations'

/** Roles beside planner, reviewer and station keeper. */
export class Roles extends Migration {
  override name = '0022-roles'

  override up(): void {
    this.addSql('alter table account_right drop constraint account_right_role_check')
    this.addSql(`alter table account_right add constraint account_right_role_check
      check (role in ('ADMINISTRATOR','PLANNER','REVIEWER','STATION_KEEPER','GRID_WORKER','VIEWER'))`)
  }
}
