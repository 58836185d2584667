import { useState } from 'react'
import { GridIcon, LocateIcon } from '../../ui/icons.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { useText } from '../../ui/words/text.ts'
import { citizenTexts } from '../view/citizen.texts.ts'
import css from './Finder.module.css'
import { type Choices, useSuggestions } from './useSuggestions.ts'

interface FinderProps {
  search: string
  submit: (search: string) => void
  choices: Choices
  locating: boolean
  locate: () => void
  pickGrid: () => void
}

/** The search and the two ways to begin without typing: where I am, and which grid a place belongs to. */
export function Finder({ search, submit, choices, locating, locate, pickGrid }: FinderProps) {
  const text = useText(citizenTexts)
  const [typed, setTyped] = useState(search)
  const suggestions = useSuggestions(typed, {
    ...choices,
    division: division => {
      setTyped('')
      choices.division(division)
    },
    grid: code => {
      setTyped('')
      choices.grid(code)
    },
    service: code => {
      setTyped('')
      choices.service(code)
    },
  })
  return (
    <div className={css.finder}>
      <SearchBox
        label={text.search}
        placeholder={text.searchPlaceholder}
        value={typed}
        change={value => {
          setTyped(value)
          if (value === '') submit('')
        }}
        submit={submit}
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
