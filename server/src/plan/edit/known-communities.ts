import type { Edit } from '@geyi/shared/edits'
import type { Reader } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import type { Plan } from '../plan.entity.ts'
import { findCommunities } from './communities.query.ts'

/** Passes edits that hang grids on communities of the plan's division only. @throws BAD_USER_INPUT */
export async function requireKnownCommunities(reader: Reader, plan: Plan, edits: readonly Edit[]): Promise<void> {
  const named = new Set(edits.flatMap(communitiesOf))
  if (named.size === 0) return
  const known = new Set(await findCommunities(reader, plan.divisionCode, plan.baseDate))
  for (const code of named)
    if (!known.has(code))
      throw new DomainError('BAD_USER_INPUT', `There is no community ${code} in ${plan.divisionCode}.`, {
        argument: 'edits',
        reason: 'UNKNOWN_COMMUNITY',
      })
}

const communitiesOf = (edit: Edit): string[] => namedCommunities(edit).filter(code => code !== undefined)

function namedCommunities(edit: Edit): (string | undefined)[] {
  switch (edit.type) {
    case 'assignCommunity':
      return [edit.community]
    case 'splitGrid':
      return edit.into.map(({ community }) => community)
    case 'createGrid':
      return [edit.grid.community]
    case 'zoneGrids':
      return edit.zones.map(({ grid }) => grid.community)
    case 'exchangeEdges':
      return edit.grids.map(({ after }) => after?.community)
    case 'moveVertex':
    case 'insertVertex':
    case 'removeVertex':
    case 'reshapeBoundary':
    case 'mergeGrids':
    case 'transferArea':
    case 'renameGrid':
      return []
  }
}
