import { useEffect, useState } from 'react'
import type { Place } from '../../api/index.ts'
import { GridIcon, LocateIcon } from '../../ui/icons.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { useText } from '../../ui/words/text.ts'
import { citizenTexts } from '../view/citizen.texts.ts'
import css from './Finder.module.css'
import { type Choices, useSuggestions } from './useSuggestions.ts'

interface FinderProps {
  search: string
  submit: (search: string) => void
  /** From where things are near. */
  near: Place | null
  choices: Omit<Choices, 'matching'>
  locating: boolean
  locate: () => void
  pickGrid: () => void
}

/** The search and the two ways to begin without typing: where I am, and which grid a place belongs to. */
export function Finder({ search, submit, near, choices, locating, locate, pickGrid }: FinderProps) {
  const text = useText(citizenTexts)
  const [typed, setTyped] = useState(search)
  const [entered, setEntered] = useState<string | null>(null)
  const suggestions = useSuggestions(typed, near, {
    ...choices,
    division: division => {
      setTyped('')
      choices.division(division)
    },
    grid: code => {
      setTyped('')
      choices.grid(code)
    },
    place: (place, name) => {
      setTyped('')
      choices.place(place, name)
    },
    matching: submit,
    service: code => {
      setTyped('')
      choices.service(code)
    },
  })
  const { goOn } = suggestions
  // Enter before the answer is there means what the answer will say.
  useEffect(() => {
    if (entered === null || !goOn) return
    setEntered(null)
    goOn()
  }, [entered, goOn])
  return (
    <div className={css.finder}>
      <SearchBox
        label={text.search}
        placeholder={text.searchPlaceholder}
        value={typed}
        change={value => {
          setTyped(value)
          setEntered(null)
          if (value === '') submit('')
        }}
        submit={value => setEntered(value)}
        suggestions={suggestions.found}
        nothing={suggestions.nothing}
        retry={suggestions.retry}
      />
      <div className={css.actions}>
        <button type="button" className={css.locate} disabled={locating} onClick={locate}>
          <LocateIcon />
          {locating ? text.locating : text.useMyLocation}
        </button>
        <button type="button" className={css.grid} onClick={pickGrid}>
          <GridIcon />
          {text.whichGrid}
        </button>
      </div>
    </div>
  )
}
