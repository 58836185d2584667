import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import buttons from './Buttons.module.css'
import { CloseIcon, SearchIcon } from './icons.tsx'
import css from './SearchBox.module.css'
import { useText } from './words/text.ts'
import { uiTexts } from './words/ui.texts.ts'

/** Something the search box offers under what was typed. */
export interface Suggestion {
  key: string
  /** Suggestions of one group stand together under its name. */
  group: string
  label: string
  detail?: string | undefined
  choose: () => void
}

interface SearchBoxProps {
  label: string
  placeholder: string
  value: string
  change: (value: string) => void
  /** Enter without a chosen suggestion. */
  submit: (value: string) => void
  suggestions: readonly Suggestion[]
  /** Said under the box when something was typed and nothing was found; null while it is not known. */
  nothing: string | null
  /** Asks again, where nothing was found because no answer came. */
  retry?: (() => void) | null
}

/** A search field with suggestions, worked by pointer or keyboard (the combobox pattern of WAI-ARIA). */
export function SearchBox({
  label,
  placeholder,
  value,
  change,
  submit,
  suggestions,
  nothing,
  retry = null,
}: SearchBoxProps) {
  const text = useText(uiTexts)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  /** What an input method is still composing. */
  const [composing, setComposing] = useState<string | null>(null)
  const typed = (composing ?? value).trim() !== ''
  const shown = open && typed && suggestions.length > 0
  const said = open && typed && suggestions.length === 0 ? nothing : null
  const optionId = (index: number): string => `${id}-${index}`

  // Other suggestions are a new list, in which nothing is marked yet.
  useEffect(() => setActive(-1), [suggestions])

  const choose = (suggestion: Suggestion): void => {
    setOpen(false)
    input.current?.blur()
    suggestion.choose()
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    // While a Chinese input method composes, Enter and the arrows belong to it.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      if (suggestions.length > 0) setActive((active + step + suggestions.length) % suggestions.length)
    } else if (event.key === 'Escape') {
      if (shown || said) setOpen(false)
      else change('')
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const suggestion = shown ? suggestions[active] : undefined
      setOpen(false)
      input.current?.blur()
      if (suggestion) suggestion.choose()
      else submit(value.trim())
    }
  }

  return (
    <search className={css.box}>
      <span className={css.lens}>
        <SearchIcon />
      </span>
      <input
        ref={input}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? optionId(active) : undefined}
        placeholder={placeholder}
        value={composing ?? value}
        onChange={event => {
          // Half a syllable is not what is looked for.
          if ((event.nativeEvent as InputEvent).isComposing) return setComposing(event.target.value)
          setComposing(null)
          change(event.target.value)
          setOpen(true)
        }}
        onCompositionEnd={event => {
          setComposing(null)
          change(event.currentTarget.value)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {typed && (
        <button
          type="button"
          className={css.clear}
          aria-label={text.clear}
          onClick={() => {
            change('')
            submit('')
            input.current?.focus()
          }}
        >
          <CloseIcon />
        </button>
      )}
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className={css.list}
        hidden={!shown}
        // The field would lose focus, and the list vanish, before the click arrives.
        onPointerDown={event => event.preventDefault()}
        onMouseDown={event => event.preventDefault()}
      >
        {groupsOf(suggestions).map(group => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
          <div key={group.name} role="group" aria-label={group.name}>
            <div className={css.group} aria-hidden="true">
              {group.name}
            </div>
            {group.items.map(({ suggestion, index }) => (
              <div
                key={suggestion.key}
                id={optionId(index)}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className={css.option}
                onClick={() => choose(suggestion)}
                onKeyDown={onKeyDown}
              >
                <span className={css.label}>{suggestion.label}</span>
                {suggestion.detail && <span className={css.detail}>{suggestion.detail}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
      <div role="status" className={said ? css.said : undefined} onPointerDown={event => event.preventDefault()}>
        {said && <p>{said}</p>}
        {said && retry && (
          <button
            type="button"
            className={buttons.framed}
            onMouseDown={event => event.preventDefault()}
            onClick={retry}
          >
            {text.retry}
          </button>
        )}
      </div>
    </search>
  )
}

interface Group {
  name: string
  items: { suggestion: Suggestion; index: number }[]
}

function groupsOf(suggestions: readonly Suggestion[]): Group[] {
  const groups = new Map<string, Group>()
  for (const [index, suggestion] of suggestions.entries()) {
    const group = groups.get(suggestion.group) ?? { name: suggestion.group, items: [] }
    groups.set(suggestion.group, group)
    group.items.push({ suggestion, index })
  }
  return [...groups.values()]
}
