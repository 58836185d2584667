import { useEffect, useMemo, useState } from 'react'
import { errorCodeOf, FindPlacesDocument, type FindPlacesQuery, useQuery } from '../../api/index.ts'
import { kindName } from '../../map/places.ts'
import type { Suggestion } from '../../ui/SearchBox.tsx'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { citizenTexts } from '../view/citizen.texts.ts'

/** What can be done with what the search box finds. */
export interface Choices {
  station: (id: string) => void
  division: (division: { code: string; name: string }) => void
  grid: (code: string) => void
  service: (code: string) => void
}

/** What the search box is to show under what is typed. */
export interface Suggestions {
  found: readonly Suggestion[]
  /** Said where nothing is found; null while that is not known. */
  nothing: string | null
  /** Asks again where no answer came. */
  retry: (() => void) | null
}

/** Milliseconds after the last key before the server is asked. */
const PAUSE = 200

/** Stations, divisions, services and grids that fit what is typed. */
export function useSuggestions(typed: string, choices: Choices): Suggestions {
  const language = useLanguage()
  const text = useText(citizenTexts)
  const nameOf = useName()
  const search = useSettled(typed.trim(), PAUSE)
  const [{ data, fetching, error }, ask] = useQuery({
    query: FindPlacesDocument,
    variables: { search },
    pause: search === '',
  })

  // The choices are made anew at every rendering and mean the same
  const suggestions = useMemo(() => {
    if (!data) return []
    return [...stations(data), ...divisions(data), ...services(data), ...grids(data)]

    function stations({ stations: { edges } }: FindPlacesQuery): Suggestion[] {
      return edges.map(({ node }) => ({
        key: node.id,
        group: text.stationsGroup,
        label: nameOf(node),
        detail: [kindName(node.kind, language), node.address].filter(Boolean).join(' · '),
        choose: () => choices.station(node.id),
      }))
    }
    function divisions({ divisions: { edges } }: FindPlacesQuery): Suggestion[] {
      return edges.map(({ node }) => ({
        key: node.id,
        group: text.placesGroup,
        label: nameOf(node),
        detail: [text.levels[node.level], node.parent && nameOf(node.parent)].filter(Boolean).join(' · '),
        choose: () => choices.division({ code: node.code, name: nameOf(node) }),
      }))
    }
    function services({ serviceItems }: FindPlacesQuery): Suggestion[] {
      return serviceItems.slice(0, 4).map(item => ({
        key: item.id,
        group: text.servicesGroup,
        label: nameOf(item),
        detail: nameOf({ name: item.category, nameEn: item.categoryEn }),
        choose: () => choices.service(item.code),
      }))
    }
    function grids({ grids: { edges } }: FindPlacesQuery): Suggestion[] {
      return edges.map(({ node }) => ({
        key: node.id,
        group: text.grid,
        label: node.name,
        detail: [node.community && nameOf(node.community), node.code].filter(Boolean).join(' · '),
        choose: () => choices.grid(node.code),
      }))
    }
  }, [data, language])

  const settled = !fetching && search === typed.trim()
  if (settled && error)
    return {
      found: [],
      nothing: errorCodeOf(error) === 'UNREACHABLE' ? text.searchOffline : text.searchFailed,
      retry: () => ask({ requestPolicy: 'network-only' }),
    }
  return { found: suggestions, nothing: settled ? text.nothingFound : null, retry: null }
}

/** A value once it has not changed for some milliseconds. */
function useSettled(value: string, milliseconds: number): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}
