import { Migration } from '@mikro-orm/migrations'

/** Whose data the paths, streets and lakes of each district are, where somebody wants to be named on the map for them. */
export class PathSources extends Migration {
  override name = '0023-path-sources'

  override up(): void {
    this.addSql(`create table path_source (
      district_code text not null,
      part text not null check (part in ('PATHS','ROAD','WATER')),
      attribution text not null,
      primary key (district_code, part))`)
  }
}
