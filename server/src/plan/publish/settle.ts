import type { EntityManager } from '@mikro-orm/postgresql'
import { attributeBuildings } from '../../exchange/write/attribution.query.ts'
import { findUnsettled, markSettled, movePosts } from './settle.query.ts'

/** Lets what carries no dates of its own follow the boundaries of a day: buildings their grid, posts the community they stand in. */
export async function settleDistrict(em: EntityManager, district: string, day: string): Promise<void> {
  await attributeBuildings(em, [district], day)
  await movePosts(em, district, day)
}

/** Settles the districts of all plans whose day has come since the last time. */
export async function settlePlans(root: EntityManager, day: string): Promise<void> {
  for (const { id, district } of await findUnsettled(root, day))
    await root.fork().transactional(async em => {
      await settleDistrict(em, district, day)
      await markSettled(em, id)
    })
}
