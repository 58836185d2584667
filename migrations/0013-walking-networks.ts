import { Migration } from '@mikro-orm/migrations'

/** The paths of each district as one compact value, with its box in degrees to find it by and its figures. */
export class WalkingNetworks extends Migration {
  override name = '0013-walking-networks'

  override up(): void {
    this.addSql(`create table walking_network (
      district_code text primary key,
      version int not null,
      network bytea not null,
      west double precision not null,
      south double precision not null,
      east double precision not null,
      north double precision not null,
      changed_at timestamptz not null default now())`)
  }
}
