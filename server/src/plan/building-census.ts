import type { EntityManager } from '@mikro-orm/postgresql'
import { BoundedMap } from './bounded-map.ts'
import { findBuildings } from './buildings.query.ts'
import { Census } from './census.ts'

/** How long buildings that were read are taken for those of the database, in milliseconds. */
const FRESH = 30_000

/** The buildings of districts, read once for all who count them at the same time. */
export class BuildingCensus {
  readonly #known = new BoundedMap<string, { census: Promise<Census>; readAt: number }>(8)

  /** The buildings of a district as they were at most half a minute ago. */
  of(em: EntityManager, district: string): Promise<Census> {
    const known = this.#known.get(district)
    if (known && Date.now() - known.readAt < FRESH) return known.census
    const census = findBuildings(em, district).then(found => new Census(found))
    this.#known.set(district, { census, readAt: Date.now() })
    census.catch(() => this.#known.set(district, { census, readAt: 0 }))
    return census
  }
}
