import { useEffect, useMemo, useState } from 'react'
import {
  errorCodeOf,
  FindPlacesDocument,
  type FindPlacesQuery,
  type Place,
  placeOf,
  useQuery,
} from '../../api/index.ts'
import { kindName } from '../../map/places.ts'
import { kept } from '../../stations/kept.ts'
import type { Suggestion } from '../../ui/SearchBox.tsx'
import { formatDistance } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { foundOffline } from '../stations/foundOffline.ts'
import { citizenTexts } from '../view/citizen.texts.ts'

/** What can be done with what the search box finds. */
export interface Choices {
  station: (id: string) => void
  division: (division: { code: string; name: string }) => void
  grid: (code: string) => void
  service: (code: string) => void
  place: (place: Place, name: string) => void
  /** All stations that a text matches. */
  matching: (text: string) => void
}

type Hit = FindPlacesQuery['search'][number]

/** What the search box is to show under what is typed. */
export interface Suggestions {
  found: readonly Suggestion[]
  /** Said where nothing is found; null while that is not known. */
  nothing: string | null
  /** Asks again where no answer came. */
  retry: (() => void) | null
  /** Does what is plainly meant by the text as it stands; null while that is not known. */
  goOn: (() => void) | null
}

/** Milliseconds after the last key before the server is asked. */
const PAUSE = 200

/** Stations, services, places and grids that fit what is typed; what fits equally well nearest first. */
export function useSuggestions(typed: string, near: Place | null, choices: Choices): Suggestions {
  const language = useLanguage()
  const text = useText(citizenTexts)
  const nameOf = useName()
  const search = useSettled(typed.trim(), PAUSE)
  const [{ data, fetching, error }, ask] = useQuery({
    query: FindPlacesDocument,
    variables: { text: search, near },
    pause: search === '',
  })

  // The choices are made anew at every rendering and mean the same
  const suggestions = useMemo((): Suggestion[] => {
    const groups = {
      STATION: text.stationsGroup,
      SERVICE: text.servicesGroup,
      DIVISION: text.placesGroup,
      STREET: text.placesGroup,
      ADDRESS: text.placesGroup,
      GRID: text.grid,
    }
    return (data?.search ?? []).map((hit, index) => {
      const name = nameOf({ name: hit.label, nameEn: hit.labelEn })
      return {
        key: hit.node?.id ?? `${hit.kind} ${index}`,
        group: groups[hit.kind],
        label: name,
        detail: detailOf(hit).filter(Boolean).join(' · '),
        choose: () => choose(hit, name),
      }
    })

    function detailOf({ node, kind, distance, serviceItem }: Hit): (string | null | undefined)[] {
      const away = near && distance !== null ? formatDistance(distance, language) : null
      switch (node?.__typename) {
        case 'ServiceStation':
          return [serviceItem ? nameOf(serviceItem) : kindName(node.stationKind, language), node.address, away]
        case 'Division':
          return [text.levels[node.level], node.parent && nameOf(node.parent), away]
        case 'Grid':
          return [node.community && nameOf(node.community), away]
        case 'ServiceItem':
          return [nameOf({ name: node.category, nameEn: node.categoryEn })]
        default:
          return [kind === 'STREET' ? text.street : text.estate, away]
      }
    }

    function choose({ node, code, location }: Hit, name: string): void {
      if (node?.__typename === 'ServiceStation') choices.station(node.id)
      else if (node?.__typename === 'ServiceItem') choices.service(node.itemCode)
      else if (node?.__typename === 'Grid' && code) choices.grid(code)
      else if (node?.__typename === 'Division' && code) choices.division({ code, name })
      else if (location) choices.place(placeOf(location), name)
    }
  }, [data, language, near])

  /** Without network, of what was listed lately. */
  const known = (search: string): Suggestion[] =>
    foundOffline(kept()?.seen ?? [], search)
      .slice(0, 8)
      .map(station => ({
        key: station.id,
        group: text.seenGroup,
        label: nameOf(station),
        detail: [kindName(station.kind, language), station.address].filter(Boolean).join(' · '),
        choose: () => choices.station(station.id),
      }))

  const settled = !fetching && search === typed.trim()
  if (settled && error) {
    const isOffline = errorCodeOf(error) === 'UNREACHABLE'
    return {
      found: isOffline ? known(search) : [],
      nothing: isOffline ? text.searchOffline : text.searchFailed,
      retry: () => ask({ requestPolicy: 'network-only' }),
      goOn: isOffline ? () => choices.matching(search) : null,
    }
  }
  const named = data?.search.filter(({ kind, label }) => kind === 'STATION' && label.includes(search)).length ?? 0
  const [first] = suggestions
  const goOn =
    first && !(data?.search[0]?.kind === 'STATION' && named > 1) ? first.choose : () => choices.matching(search)
  return {
    found: suggestions,
    nothing: settled ? text.nothingFound : null,
    retry: null,
    goOn: settled && data ? goOn : null,
  }
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
