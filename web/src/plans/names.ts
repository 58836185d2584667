import { useCallback } from 'react'
import { plannerTexts } from '../planner/planner.texts.ts'
import { useName, useText } from '../ui/text.ts'
import type { NamedDivision } from './openPlan.ts'
import { planTexts } from './plans.texts.ts'

const NUMBERED = /^第0*(\d+)网格$/

/** A grid's name in the language of the page: abroad a numbered one is called by its number. */
export function useGridName(): (name: string | undefined) => string {
  const text = useText(planTexts)
  const { gridName } = useText(plannerTexts)
  return useCallback(
    name => {
      const number = NUMBERED.exec(name ?? '')?.[1]
      return name && number ? gridName(name, number) : (name ?? text.unnamed)
    },
    [gridName, text],
  )
}

/** The name of a division by its code. */
export function useDivisionName(divisions: ReadonlyMap<string, NamedDivision>): (code: string) => string {
  const nameOf = useName()
  const text = useText(planTexts)
  return useCallback(
    code => {
      const division = divisions.get(code)
      return division ? nameOf(division) : text.nobody
    },
    [divisions, nameOf, text],
  )
}
