import { Migration } from '@mikro-orm/migrations'

/**
 * Sums over many buildings pass 32 bits: a double holds whole numbers up to 2^53, and both drivers read it as a number.
 * Boxes are looked for in the plane, where one of the whole world is no riddle, as it is on the sphere.
 */
export class CountsAndBoxes extends Migration {
  override name = '0009-counts-and-boxes'

  override up(): void {
    for (const column of ['households', 'population'])
      this.addSql(`alter table grid_version alter column ${column} type double precision`)
    this.addSql('create index service_station_place on service_station using gist ((location::geometry))')
  }
}
