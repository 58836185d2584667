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

function communitiesOf(edit: Edit): string[] {
  const codes = (() => {
    if (edit.type === 'assignCommunity') return [edit.community]
    if (edit.type === 'splitGrid') return edit.into.map(({ community }) => community)
    if (edit.type === 'createGrid') return [edit.grid.community]
    if (edit.type === 'exchangeEdges') return edit.grids.map(({ after }) => after?.community)
    return []
  })()
  return codes.filter(code => code !== undefined)
}
