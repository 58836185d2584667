import { communityOf } from '@geyi/shared/codes'
import { recorded } from '../../../act/act.query.ts'
import { Act } from '../../../act/act.ts'
import type { Writer } from '../../../database/access.ts'
import { dayBefore } from '../../../graphql/day.ts'
import { globalId } from '../../../graphql/global-id.ts'
import { gridsAt } from '../../../grid/grid.query.ts'
import { attributeBuildings } from '../../../versions/attribution.query.ts'
import { findPosts, findUnsettled, markSettled, movePosts } from './settle.query.ts'

/** Lets what carries no dates of its own follow the boundaries of a day: buildings their grid, posts the community they stand in. */
export async function settleDistrict(writer: Writer, district: string, day: string): Promise<void> {
  await attributeBuildings(writer, [district], day)
  await settlePosts(writer, district, day)
}

/** Posts that stood in the community that they serve, and whose ground went to another, serve that one from now on. */
async function settlePosts(writer: Writer, district: string, day: string): Promise<void> {
  const posts = await findPosts(writer, district)
  const now = await gridsAt(
    writer,
    posts.map(post => ({ ...post, asOf: day })),
  )
  const elsewhere = posts.flatMap((post, index) => {
    const grid = now[index]
    return grid && communityOf(grid.code) !== post.community ? [{ post, grid }] : []
  })
  const before = await gridsAt(
    writer,
    elsewhere.map(({ post, grid }) => ({ ...post, asOf: dayBefore(grid.validFrom) })),
  )
  const moved = elsewhere.filter(
    ({ post }, index) => before[index] && communityOf(before[index].code) === post.community,
  )
  await movePosts(
    writer,
    moved.map(({ post }) => post),
    moved.map(({ grid }) => communityOf(grid.code)),
  )
}

/** Settles the districts of all plans whose day has come since the last time. */
export async function settlePlans(root: Writer, day: string): Promise<void> {
  for (const { id, district } of await findUnsettled(root, day))
    await root.fork().transactional(writer => {
      const act = new Act('settlePlan', { accountId: null, way: 'SERVER', address: null })
      act.at(district)
      act.on(globalId('Plan', id))
      return recorded(writer, act, async () => {
        await settleDistrict(writer, district, day)
        await markSettled(writer, id)
      })
    })
}
