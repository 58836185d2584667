import { Migration } from '@mikro-orm/migrations'

/** Settings that administrators change: those of a district with a version, and what the instance's map shows. */
export class SettingsKept extends Migration {
  override name = '0025-settings-kept'

  override up(): void {
    this.addSql('alter table district_settings add column version integer not null default 0')
    this.addSql('alter table instance add column tianditu_key text')
    this.addSql('alter table instance add column approval_number text')
    this.addSql('alter table instance add column version integer not null default 0')
  }
}
