import type { StaffEffectFragment, StaffSettlementInput } from '../../api/index.ts'

/** Where somebody goes whose grid a plan touches: a grid and a role in it, or nowhere. */
export type Choice = 'END' | `${string} LEADER` | `${string} WORKER`

/** What reviewers chose, by assignment. */
export type Choices = ReadonlyMap<string, Choice>

/** Where somebody goes if nobody chooses otherwise. */
export function standardOf({ places }: StaffEffectFragment): Choice {
  const [first] = places
  return first ? `${first.gridId} ${first.role}` : 'END'
}

/** All that can be chosen: each grid that has the ground of theirs, in either role, and the end. */
export const choicesOf = ({ successors }: StaffEffectFragment): Choice[] => [
  ...successors.flatMap(({ gridId }): Choice[] => [`${gridId} LEADER`, `${gridId} WORKER`]),
  'END',
]

/** The grid and the role of a choice; null for the end. */
export function placeOfChoice(choice: Choice): { gridId: string; role: 'LEADER' | 'WORKER' } | null {
  if (choice === 'END') return null
  const [gridId, role] = choice.split(' ') as [string, 'LEADER' | 'WORKER']
  return { gridId, role }
}

/** What of the choices is another than what happens by itself. */
export const settlementsOf = (effects: readonly StaffEffectFragment[], choices: Choices): StaffSettlementInput[] =>
  effects.flatMap(effect => {
    const choice = choices.get(effect.assignmentId)
    if (choice === undefined || choice === standardOf(effect)) return []
    const place = placeOfChoice(choice)
    return [{ assignmentId: effect.assignmentId, places: place ? [place] : [] }]
  })

/** The grids that would have two leaders of those who are touched, by their ids. */
export function twiceLed(effects: readonly StaffEffectFragment[], choices: Choices): Set<string> {
  const led = effects.flatMap(effect => {
    const place = placeOfChoice(choices.get(effect.assignmentId) ?? standardOf(effect))
    return place?.role === 'LEADER' ? [place.gridId] : []
  })
  return new Set(led.filter((id, at) => led.indexOf(id) < at))
}
