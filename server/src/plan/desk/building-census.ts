import { Census } from '@geyi/shared/census'
import { LRUCache } from 'lru-cache'
import type { Reader } from '../../database/access.ts'
import { tellEntries } from '../../metrics/kept-entries.ts'
import { findBuildings } from './buildings.query.ts'

/** How long buildings that were read are taken for those of the database, in milliseconds. */
const FRESH = 30_000

/** The buildings of districts, read once for all who count them at the same time. */
export class BuildingCensus {
  readonly #known = new LRUCache<string, Census, Reader>({
    max: 8,
    ttl: FRESH,
    fetchMethod: async (district, _stale, { context }) => new Census(await findBuildings(context, district)),
  })

  constructor() {
    tellEntries('buildings of districts', this, census => census.#known.size)
  }

  /** The buildings of a district as they were at most half a minute ago. */
  of(reader: Reader, district: string): Promise<Census> {
    return this.#known.forceFetch(district, { context: reader })
  }
}
