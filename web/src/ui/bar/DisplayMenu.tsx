import { useEffect, useId, useRef, useState } from 'react'
import { DisplayIcon } from '../icons.tsx'
import { type Language, setPreferences, type Theme, usePreferences } from '../words/preferences.ts'
import { useText } from '../words/text.ts'
import { uiTexts } from '../words/ui.texts.ts'
import css from './DisplayMenu.module.css'

/** The switches for language, theme and size of type, behind one button. */
export function DisplayMenu() {
  const text = useText(uiTexts)
  const { language, theme, largeType } = usePreferences()
  const [open, setOpen] = useState(false)
  const menu = useRef<HTMLDivElement>(null)
  const id = useId()

  useEffect(() => {
    if (!open) return
    const closeOutside = (event: Event) => {
      if (!menu.current?.contains(event.target as Node)) setOpen(false)
    }
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      menu.current?.querySelector('button')?.focus()
    }
    document.addEventListener('pointerdown', closeOutside)
    document.addEventListener('keydown', closeOnEscape)
    return () => {
      document.removeEventListener('pointerdown', closeOutside)
      document.removeEventListener('keydown', closeOnEscape)
    }
  }, [open])

  return (
    <div ref={menu} className={css.menu}>
      <button
        type="button"
        className={css.quick}
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => setPreferences({ language: language === 'zh' ? 'en' : 'zh' })}
      >
        {language === 'zh' ? 'EN' : '中文'}
      </button>
      <button
        type="button"
        className={css.opener}
        aria-label={text.settings}
        title={text.settings}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <DisplayIcon />
      </button>
      {open && (
        <div id={id} className={css.panel} data-floats>
          <Choice
            label={text.type}
            value={largeType}
            options={[
              [false, text.normalType],
              [true, text.largeType],
            ]}
            choose={value => setPreferences({ largeType: value })}
          />
          <Choice<Theme | null>
            label={text.theme}
            value={theme}
            options={[
              [null, text.system],
              ['light', text.light],
              ['dark', text.dark],
            ]}
            choose={value => setPreferences({ theme: value })}
          />
          <Choice<Language>
            label={text.language}
            value={language}
            options={[
              ['zh', '中文'],
              ['en', 'English'],
            ]}
            choose={value => setPreferences({ language: value })}
          />
        </div>
      )}
    </div>
  )
}

interface ChoiceProps<T> {
  label: string
  value: T
  options: readonly (readonly [T, string])[]
  choose: (value: T) => void
}

function Choice<T>({ label, value, options, choose }: ChoiceProps<T>) {
  const name = useId()
  return (
    <fieldset className={css.choice}>
      <legend>{label}</legend>
      <div className={css.options}>
        {options.map(([option, words]) => (
          <label key={words}>
            <input type="radio" name={name} checked={option === value} onChange={() => choose(option)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
