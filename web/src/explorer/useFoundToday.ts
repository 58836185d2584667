import { gridNameIn } from '@geyi/shared/codes'
import { useMemo } from 'react'
import { FindOnMapDocument, type FindOnMapQuery, useQuery } from '../api/index.ts'
import { groundLevelOf } from '../map/ground.ts'
import { kindName } from '../map/places.ts'
import type { Suggestion } from '../ui/SearchBox.tsx'
import { useLanguage } from '../ui/words/preferences.ts'
import { useName, useText } from '../ui/words/text.ts'
import type { ExplorerDesk } from './desk/explorerDesk.ts'
import { plannerTexts } from './ground/planner.texts.ts'
import type { FoundHere } from './useFoundOnDay.ts'

type Hit = FindOnMapQuery['search'][number]

/** What the one search finds under a text today, best first, from the middle of the map on. */
export function useFoundToday(desk: ExplorerDesk, asked: string, isToday: boolean): FoundHere {
  const text = useText(plannerTexts)
  const language = useLanguage()
  const nameOf = useName()
  // Where the map was when this was asked: that it moves asks nothing anew.
  const near = useMemo(() => {
    const view = desk.map.now?.map.view()
    return view ? { longitude: view.longitude, latitude: view.latitude } : null
  }, [desk, asked])
  const [{ data, fetching, error }] = useQuery({
    query: FindOnMapDocument,
    variables: { text: asked, near },
    pause: asked === '' || !isToday,
  })

  const suggestions = useMemo((): Suggestion[] => {
    if (!data || asked === '' || !isToday) return []
    const groups = {
      DIVISION: text.divisions,
      STATION: text.stations,
      GRID: text.grids,
      STREET: text.streets,
      ADDRESS: text.streets,
      SERVICE: text.services,
    }
    return data.search.flatMap((hit, index): Suggestion[] => {
      const choose = chooserOf(hit)
      // A service is nowhere; the stations that do it follow it.
      if (!choose) return []
      const name = nameOf({ name: hit.label, nameEn: hit.labelEn })
      const group = hit.serviceItem ? `${text.services}: ${nameOf(hit.serviceItem)}` : groups[hit.kind]
      return [
        {
          key: hit.node?.id ?? `${hit.kind} ${index}`,
          group,
          label: labelOf(hit) ?? name,
          detail: detailOf(hit),
          choose,
        },
      ]
    })

    function labelOf({ node, code }: Hit): string | null {
      if (node?.__typename !== 'Grid') return null
      return `${node.community ? `${nameOf(node.community)} ` : ''}${gridNameIn(language, { name: node.gridName, code })}`
    }

    function detailOf({ node, code }: Hit): string | undefined {
      if (node?.__typename === 'ServiceStation')
        return [kindName(node.stationKind, language), node.address].filter(Boolean).join(' · ')
      const level = node?.__typename === 'Division' && code ? groundLevelOf(code) : null
      return `${level ? text.levelLong[level] : ''} ${code ?? ''}`.trim()
    }

    function chooserOf({ node, code, location }: Hit): (() => void) | null {
      if (node?.__typename === 'ServiceStation')
        return () => {
          if (location) desk.map.lookAt(location, 17)
          desk.select({ type: 'station', id: node.id })
        }
      if (node?.__typename === 'Division' || node?.__typename === 'Grid')
        return () => {
          desk.map.lookAt(node.__typename === 'Grid' ? node.boundary : node.divisionBoundary)
          if (code && (node.__typename === 'Grid' || groundLevelOf(code))) desk.select({ type: 'ground', code })
        }
      return location ? () => desk.map.lookAt(location, 17) : null
    }
  }, [data, asked, isToday, desk, text, language, nameOf])
  return { suggestions, isAnswer: data !== undefined && !fetching && !error && asked !== '' }
}
