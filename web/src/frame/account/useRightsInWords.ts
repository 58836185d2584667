import { useEffect, useState } from 'react'
import { client, DivisionNamedDocument, type Role, type ViewerRightsFragment } from '../../api/index.ts'
import type { Named } from '../../ui/words/names.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { frameTexts } from '../frame.texts.ts'

/** What an account may do where, a line for each role; a division whose name is not known yet by its code. */
export function useRightsInWords(viewer: ViewerRightsFragment | null): readonly string[] {
  const text = useText(frameTexts)
  const nameOf = useName()
  const [names, setNames] = useState<ReadonlyMap<string, Named>>(new Map())
  useEffect(() => {
    for (const code of new Set(viewer?.rights.map(({ divisionCode }) => divisionCode).filter(Boolean)))
      void client
        .query(DivisionNamedDocument, { code })
        .toPromise()
        .then(({ data }) => {
          const { division } = data ?? {}
          if (division) setNames(known => new Map(known).set(code, division))
        })
  }, [viewer])
  return (Object.keys(text.may) as Role[]).flatMap(role => {
    const places = (viewer?.rights ?? [])
      .filter(right => right.role === role)
      .map(({ divisionCode }) => {
        if (divisionCode === '') return text.everywhere
        const named = names.get(divisionCode)
        return named ? nameOf(named) : divisionCode
      })
    return places.length > 0 ? [text.may[role](places)] : []
  })
}
