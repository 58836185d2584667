import type { EntityManager } from '@mikro-orm/postgresql'
import { BuildingCensus } from './building-census.ts'
import { Drafts } from './drafts.ts'
import { PlanRooms } from './plan-rooms.ts'
import { Turns } from './turns.ts'

/** What the plans of one open database share in memory: built drafts, the order of writers, who is looking, and counted buildings. */
export interface PlanDesk {
  readonly drafts: Drafts
  readonly turns: Turns
  readonly rooms: PlanRooms
  readonly census: BuildingCensus
}

const desks = new WeakMap<object, PlanDesk>()

/** The desk of the database that an entity manager works on. */
export function deskOf(em: EntityManager): PlanDesk {
  const database = em.getDriver()
  const known = desks.get(database)
  if (known) return known
  const desk = { drafts: new Drafts(), turns: new Turns(), rooms: new PlanRooms(), census: new BuildingCensus() }
  desks.set(database, desk)
  return desk
}
