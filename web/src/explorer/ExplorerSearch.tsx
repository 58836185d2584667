import { SearchBox } from '../ui/SearchBox.tsx'
import { useText } from '../ui/words/text.ts'
import type { ExplorerDesk } from './desk/explorerDesk.ts'
import { plannerTexts } from './ground/planner.texts.ts'
import { useSearch } from './useSearch.ts'

/** Finds divisions, grids and stations, and leads to them on the map. */
export function ExplorerSearch({ desk }: { desk: ExplorerDesk }) {
  const text = useText(plannerTexts)
  const { typed, setTyped, suggestions, nothing } = useSearch(desk)
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
