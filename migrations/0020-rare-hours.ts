import { Migration } from '@mikro-orm/migrations'

/** What is open when hardly anything is, and what is open by other hours than weekly ones, is found by them. */
export class RareHours extends Migration {
  override name = '0020-rare-hours'

  override up(): void {
    this.addSql('create index service_station_open_week on service_station (open_week) where deleted_at is null')
    this.addSql(
      'create index service_station_other_hours on service_station (opening_hours) where deleted_at is null and open_week is null',
    )
  }
}
