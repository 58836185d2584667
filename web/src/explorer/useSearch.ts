import { gridNameIn } from '@geyi/shared/codes'
import { useEffect, useMemo, useState } from 'react'
import { ExplorerSearchDocument, placeOf, useQuery } from '../api/index.ts'
import { groundLevelOf } from '../map/ground.ts'
import { type GeyiMap } from '../map/index.ts'
import { boxAround, kindName } from '../map/places.ts'
import type { Suggestion } from '../ui/SearchBox.tsx'
import { useLanguage } from '../ui/words/preferences.ts'
import { useText } from '../ui/words/text.ts'
import type { Selection } from './ground/explorerUrl.ts'
import type { AsOf } from './ground/loadGround.ts'
import { plannerTexts } from './ground/planner.texts.ts'

/** Milliseconds that typing rests before the server is asked. */
const REST = 200

/** What is found under a text on a day, each leading to its place on the map. */
export function useSearch(map: GeyiMap | null, day: AsOf, select: (selection: Selection) => void) {
  const text = useText(plannerTexts)
  const language = useLanguage()
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
    const nameOf = ({ name, nameEn }: { name: string; nameEn?: string | null | undefined }) =>
      language === 'en' && nameEn ? nameEn : name
    const fit = (boundary: Parameters<typeof boxAround>[0] | null | undefined) => {
      if (boundary) map?.fit(boxAround(boundary))
    }
    return [
      ...data.divisions.edges.map(({ node }) => {
        const level = groundLevelOf(node.code)
        return {
          key: node.id,
          group: text.divisions,
          label: nameOf(node),
          detail: `${level ? text.levelLong[level] : ''} ${node.code}`.trim(),
          choose: () => {
            fit(node.boundary)
            if (level) select({ type: 'ground', code: node.code })
          },
        }
      }),
      ...data.stations.edges.map(({ node }) => ({
        key: node.id,
        group: text.stations,
        label: nameOf(node),
        detail: [kindName(node.kind, language), node.address].filter(Boolean).join(' · '),
        choose: () => {
          map?.flyTo(placeOf(node.location), 17)
          select({ type: 'station', id: node.id })
        },
      })),
      ...data.grids.edges.map(({ node }) => ({
        key: node.id,
        group: text.grids,
        label: `${node.community ? `${nameOf(node.community)} ` : ''}${gridNameIn(language, node)}`,
        detail: node.code,
        choose: () => {
          fit(node.boundary)
          select({ type: 'ground', code: node.code })
        },
      })),
    ]
  }, [data, asked, typed, map, select, text, language])

  const nothing = data && !fetching && !error && asked !== '' && asked === typed.trim() ? text.searchNothing : null
  return { typed, setTyped, suggestions, nothing }
}
