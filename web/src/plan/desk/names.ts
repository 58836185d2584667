import { gridNameIn } from '@geyi/shared/codes'
import { useCallback } from 'react'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import type { NamedDivision } from './openPlan.ts'
import { planTexts } from './plans.texts.ts'

/** What a grid of a draft is called in the language of the page. */
export function useGridName(): (name: string | undefined) => string {
  const language = useLanguage()
  return useCallback(name => gridNameIn(language, { name }), [language])
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
