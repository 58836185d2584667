import { gridNameIn } from '@geyi/shared/codes'
import { useEffect, useMemo, useState } from 'react'
import { ExplorerSearchDocument, useQuery } from '../api/index.ts'
import { groundLevelOf } from '../map/ground.ts'
import { kindName } from '../map/places.ts'
import { useStore } from '../state/useStore.ts'
import type { Suggestion } from '../ui/SearchBox.tsx'
import { useLanguage } from '../ui/words/preferences.ts'
import { useName, useText } from '../ui/words/text.ts'
import type { ExplorerDesk } from './desk/explorerDesk.ts'
import { dayShown } from './desk/explorerState.ts'
import { plannerTexts } from './ground/planner.texts.ts'

/** Milliseconds that typing rests before the server is asked. */
const REST = 200

/** What is found under a text on a day, each leading to its place on the map. */
export function useSearch(desk: ExplorerDesk) {
  const text = useText(plannerTexts)
  const language = useLanguage()
  const nameOf = useName()
  const day = useStore(desk, dayShown)
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')

  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), REST)
    return () => clearTimeout(timer)
  }, [typed])

  const [{ data, fetching, error }] = useQuery({
    query: ExplorerSearchDocument,
    variables: { search: asked, asOf: day },
    pause: asked === '',
  })

  const suggestions = useMemo((): Suggestion[] => {
    if (!data || asked === '' || typed.trim() === '') return []
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
  }, [data, asked, typed, desk, text, language, nameOf])

  const nothing = data && !fetching && !error && asked !== '' && asked === typed.trim() ? text.searchNothing : null
  return { typed, setTyped, suggestions, nothing }
}
