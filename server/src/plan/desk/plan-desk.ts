import type { Reader } from '../../database/access.ts'
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

/** The desk of a database. Who is looking and whose turn it is are asked of the one that is written. */
export function deskOf(reader: Reader): PlanDesk {
  const database = reader.getDriver()
  const known = desks.get(database)
  if (known) return known
  const desk = { drafts: new Drafts(), turns: new Turns(), rooms: new PlanRooms(), census: new BuildingCensus() }
  desks.set(database, desk)
  return desk
}
