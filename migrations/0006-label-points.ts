import { Migration } from '@mikro-orm/migrations'

/** Where a division's name stands, for maps that name places without drawing their boundaries. */
export class LabelPoints extends Migration {
  override name = '0006-label-points'

  override up(): void {
    this.addSql(
      'alter table division_version add column label_point geometry(Point,4326) generated always as (ST_PointOnSurface(boundary)) stored',
    )
  }
}
