import { Migration } from '@mikro-orm/migrations'

/**
 * Whether a station can be reached with a wheelchair may be unknown. Until now an unticked box was kept as “no”, so no “no” can be
 * told from an answer that nobody gave: all of them become unknown.
 */
export class AccessKnown extends Migration {
  override name = '0005-access-known'

  override up(): void {
    this.addSql(
      'alter table service_station alter column accessible drop not null, alter column accessible drop default',
    )
    this.addSql('update service_station set accessible = null where not accessible')
  }
}
