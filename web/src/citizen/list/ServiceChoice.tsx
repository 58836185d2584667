import { useId, useState } from 'react'
import type { CitizenSettingsQuery } from '../../api/index.ts'
import buttons from '../../ui/Buttons.module.css'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { citizenTexts } from '../view/citizen.texts.ts'
import css from './Filters.module.css'

export type ServiceItems = CitizenSettingsQuery['serviceItems']

interface ServiceChoiceProps {
  all: ServiceItems
  chosen: readonly string[]
  toggle: (code: string) => void
}

/** Items of a category that are shown before “more” is asked for, and in all categories before a field to find them is worth its room. */
const FEW = 4
const MANY = 10

/** Services to choose from: a few of every category, all of one that is asked for, and a field to find one by its name. */
export function ServiceChoice({ all, chosen, toggle }: ServiceChoiceProps) {
  const text = useText(citizenTexts)
  const language = useLanguage()
  const nameOf = useName()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [opened, setOpened] = useState<readonly string[]>([])

  const wanted = typed.trim().toLocaleLowerCase()
  const fits = (item: ServiceItems[number]): boolean =>
    [item.name, item.nameEn, item.category, item.categoryEn].some(name => name?.toLocaleLowerCase().includes(wanted))
  const categories = new Map<string, ServiceItems>()
  for (const item of wanted ? all.filter(fits) : all) {
    const category = (language === 'en' && item.categoryEn) || item.category
    categories.set(category, [...(categories.get(category) ?? []), item])
  }
  return (
    <div className={css.categories}>
      {all.length > MANY && (
        <input
          type="search"
          className={css.find}
          aria-label={text.findService}
          placeholder={text.findService}
          value={typed}
          onChange={event => setTyped(event.target.value)}
        />
      )}
      {categories.size === 0 && <p role="status">{text.noSuchService}</p>}
      {[...categories].map(([category, items]) => {
        const whole = wanted !== '' || opened.includes(category) || items.length <= FEW + 1
        const shown = whole ? items : items.filter((item, index) => index < FEW || chosen.includes(item.code))
        const hidden = items.length - shown.length
        return (
          <fieldset key={category} id={`${id}-${category}`}>
            <legend>{category}</legend>
            <ul className={css.choices}>
              {shown.map(item => (
                <li key={item.code}>
                  <label>
                    <input type="checkbox" checked={chosen.includes(item.code)} onChange={() => toggle(item.code)} />
                    {nameOf(item)}
                  </label>
                </li>
              ))}
              {hidden > 0 && (
                <li>
                  <button type="button" className={buttons.words} onClick={() => setOpened([...opened, category])}>
                    {text.moreServices(hidden)}
                    <span className="visually-hidden"> {category}</span>
                  </button>
                </li>
              )}
            </ul>
          </fieldset>
        )
      })}
    </div>
  )
}
