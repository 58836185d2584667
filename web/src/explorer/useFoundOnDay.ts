import { gridNameIn } from '@geyi/shared/codes'
import { useMemo } from 'react'
import { ExplorerSearchDocument, useQuery } from '../api/index.ts'
import { groundLevelOf } from '../map/ground.ts'
import { kindName } from '../map/places.ts'
import type { Suggestion } from '../ui/SearchBox.tsx'
import { useLanguage } from '../ui/words/preferences.ts'
import { useName, useText } from '../ui/words/text.ts'
import type { ExplorerDesk } from './desk/explorerDesk.ts'
import { plannerTexts } from './ground/planner.texts.ts'

/** What was found under a text, and whether that is the answer for it or still the one before. */
export interface FoundHere {
  readonly suggestions: readonly Suggestion[]
  readonly isAnswer: boolean
}

/** The divisions, grids and stations of another day than today in whose names a text is. */
export function useFoundOnDay(desk: ExplorerDesk, asked: string, day: string | null): FoundHere {
  const text = useText(plannerTexts)
  const language = useLanguage()
  const nameOf = useName()
  const [{ data, fetching, error }] = useQuery({
    query: ExplorerSearchDocument,
    variables: { search: asked, asOf: day },
    pause: asked === '' || day === null,
  })

  const suggestions = useMemo((): Suggestion[] => {
    if (!data || asked === '' || day === null) return []
    return [
      ...data.divisions.edges.map(({ node }) => {
        const level = groundLevelOf(node.code)
        return {
          key: node.id,
          group: text.divisions,
          label: nameOf(node),
          detail: `${level ? text.levelLong[level] : ''} ${node.code}`.trim(),
          choose: () => {
            desk.map.lookAt(node.boundary)
            if (level) desk.select({ type: 'ground', code: node.code })
          },
        }
      }),
      ...data.stations.edges.map(({ node }) => ({
        key: node.id,
        group: text.stations,
        label: nameOf(node),
        detail: [kindName(node.kind, language), node.address].filter(Boolean).join(' · '),
        choose: () => {
          desk.map.lookAt(node.location, 17)
          desk.select({ type: 'station', id: node.id })
        },
      })),
      ...data.grids.edges.map(({ node }) => ({
        key: node.id,
        group: text.grids,
        label: `${node.community ? `${nameOf(node.community)} ` : ''}${gridNameIn(language, node)}`,
        detail: node.code,
        choose: () => {
          desk.map.lookAt(node.boundary)
          desk.select({ type: 'ground', code: node.code })
        },
      })),
    ]
  }, [data, asked, day, desk, text, language, nameOf])
  return { suggestions, isAnswer: data !== undefined && !fetching && !error && asked !== '' }
}
