import type { GeyiMap } from '../map/index.ts'
import { SearchBox } from '../ui/SearchBox.tsx'
import { useText } from '../ui/words/text.ts'
import type { Selection } from './ground/explorerUrl.ts'
import type { AsOf } from './ground/loadGround.ts'
import { plannerTexts } from './ground/planner.texts.ts'
import { useSearch } from './useSearch.ts'

interface ExplorerSearchProps {
  readonly map: GeyiMap | null
  readonly day: AsOf
  readonly select: (selection: Selection) => void
}

/** Finds divisions, grids and stations, and leads to them on the map. */
export function ExplorerSearch({ map, day, select }: ExplorerSearchProps) {
  const text = useText(plannerTexts)
  const { typed, setTyped, suggestions, nothing } = useSearch(map, day, select)
  return (
    <SearchBox
      label={text.searchLabel}
      placeholder={text.searchPlaceholder}
      value={typed}
      change={setTyped}
      submit={() => suggestions[0]?.choose()}
      suggestions={suggestions}
      nothing={nothing}
    />
  )
}
