import { Migration } from '@mikro-orm/migrations'

/** The norms of floor area count their changes, so that nobody overwrites what another has just set. */
export class NormsVersion extends Migration {
  override name = '0017-norms-version'

  override up(): void {
    this.addSql('alter table district_settings add column floor_area_version int not null default 0')
  }
}
