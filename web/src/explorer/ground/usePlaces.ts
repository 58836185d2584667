import { useMemo } from 'react'
import type { DivisionOnMapFragment, ViewerRightsFragment } from '../../api/index.ts'
import { useName } from '../../ui/words/text.ts'

/** The subtrees that an account may change, by name where it is known. */
export function usePlaces(
  viewer: ViewerRightsFragment | null,
  divisions: ReadonlyMap<string, DivisionOnMapFragment>,
): string[] {
  const nameOf = useName()
  return useMemo(
    () =>
      (viewer?.rights ?? [])
        .filter(({ role }) => role === 'PLANNER')
        .map(({ divisionCode }) => {
          const division = divisions.get(divisionCode)
          return division ? nameOf(division) : divisionCode
        }),
    [viewer, divisions, nameOf],
  )
}
