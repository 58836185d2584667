import { useId, useState } from 'react'
import type { CitizenSettingsQuery, StationKind } from '../api/index.ts'
import { kindName, STATION_KINDS, StationPin } from '../map/index.ts'
import { WheelchairIcon } from '../ui/icons.tsx'
import { useLanguage } from '../ui/preferences.ts'
import { useName, useText } from '../ui/text.ts'
import { citizenTexts } from './citizen.texts.ts'
import css from './Filters.module.css'
import type { View } from './view.ts'

type ServiceItems = CitizenSettingsQuery['serviceItems']

interface FiltersProps {
  view: View
  change: (changes: Partial<View>) => void
  serviceItems: ServiceItems
}

/** What stations must have to be listed: open now, wheelchair, kinds, services. */
export function Filters({ view, change, serviceItems }: FiltersProps) {
  const text = useText(citizenTexts)
  const [open, setOpen] = useState<'kinds' | 'items' | null>(null)
  const id = useId()
  const opener = (which: 'kinds' | 'items', label: string, count: number) => (
    <button
      type="button"
      className={css.chip}
      aria-expanded={open === which}
      aria-controls={id}
      data-on={count > 0}
      onClick={() => setOpen(open === which ? null : which)}
    >
      {label}
      {count > 0 && <b>{count}</b>}
      <span className={css.caret} aria-hidden="true" />
    </button>
  )
  return (
    <div className={css.filters}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a row of chips everywhere */}
      <div className={css.row} role="group" aria-label={text.filters}>
        <button
          type="button"
          className={css.chip}
          aria-pressed={view.openNow}
          data-on={view.openNow}
          onClick={() => change({ openNow: !view.openNow })}
        >
          {text.openNow}
        </button>
        {opener('kinds', text.kind, view.kinds.length)}
        {serviceItems.length > 0 && opener('items', text.items, view.items.length)}
        <button
          type="button"
          className={css.chip}
          aria-pressed={view.accessible}
          data-on={view.accessible}
          onClick={() => change({ accessible: !view.accessible })}
        >
          <WheelchairIcon />
          {text.accessible}
        </button>
      </div>
      <div id={id} hidden={open === null}>
        {open === 'kinds' && <Kinds chosen={view.kinds} choose={kinds => change({ kinds })} />}
        {open === 'items' && <Items all={serviceItems} chosen={view.items} choose={items => change({ items })} />}
      </div>
    </div>
  )
}

function Kinds({ chosen, choose }: { chosen: readonly StationKind[]; choose: (kinds: StationKind[]) => void }) {
  const language = useLanguage()
  return (
    <ul className={css.choices}>
      {STATION_KINDS.map(kind => (
        <li key={kind}>
          <label>
            <input type="checkbox" checked={chosen.includes(kind)} onChange={() => choose(toggled(chosen, kind))} />
            <StationPin kind={kind} width={18} />
            {kindName(kind, language)}
          </label>
        </li>
      ))}
    </ul>
  )
}

interface ItemsProps {
  all: ServiceItems
  chosen: readonly string[]
  choose: (codes: string[]) => void
}

function Items({ all, chosen, choose }: ItemsProps) {
  const language = useLanguage()
  const nameOf = useName()
  const categories = new Map<string, ServiceItems>()
  for (const item of all) {
    const category = (language === 'en' && item.categoryEn) || item.category
    categories.set(category, [...(categories.get(category) ?? []), item])
  }
  return (
    <div className={css.categories}>
      {[...categories].map(([category, items]) => (
        <fieldset key={category}>
          <legend>{category}</legend>
          <ul className={css.choices}>
            {items.map(item => (
              <li key={item.code}>
                <label>
                  <input
                    type="checkbox"
                    checked={chosen.includes(item.code)}
                    onChange={() => choose(toggled(chosen, item.code))}
                  />
                  {nameOf(item)}
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
    </div>
  )
}

const toggled = <T,>(chosen: readonly T[], one: T): T[] =>
  chosen.includes(one) ? chosen.filter(other => other !== one) : [...chosen, one]
