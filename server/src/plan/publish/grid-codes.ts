import type { GridId } from '@geyi/shared/coverage'
import { interiorPointOf } from '@geyi/shared/geo'
import type { Reader } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { lastSerials } from '../../versions/divisions.query.ts'
import { numberedUnder } from '../../versions/numbering.ts'
import type { GridChange } from './outcome/grid-changes.ts'

/**
 * Codes of the grids that a publication changes: a grid keeps its own as long as it stays in its community; others get the
 * serials after the highest that their community has ever had, west to east, then north to south.
 */
export async function codesOf(reader: Reader, changes: readonly GridChange[]): Promise<Map<GridId, string>> {
  const codes = new Map<GridId, string>()
  const uncoded: { id: GridId; community: string; change: GridChange }[] = []
  for (const change of changes) {
    const { id, was, becomes } = change
    if (!becomes) continue
    if (was && was.community === becomes.community) codes.set(id, was.code)
    else uncoded.push({ id, community: becomes.community!, change })
  }
  const byCommunity = Map.groupBy(uncoded, ({ community }) => community)
  const last = await lastSerials(reader, 'grid', [...byCommunity.keys()])
  for (const [community, own] of byCommunity) {
    const places = own.map(({ change }) => interiorPointOf(change.becomes!.boundary)!)
    const given = numberedUnder(community, last.get(community) ?? 0, places)
    if (!given)
      throw new DomainError('BAD_USER_INPUT', `Community ${community} has no grid codes left for ${own.length} more.`, {
        reason: 'NO_CODE_LEFT',
      })
    for (const [index, { id }] of own.entries()) codes.set(id, given[index]!)
  }
  return codes
}
