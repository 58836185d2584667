import { useId, useState } from 'react'
import type { StationKind } from '../../api/index.ts'
import { kindName, STATION_KINDS, StationPin } from '../../map/places.ts'
import { WheelchairIcon } from '../../ui/icons.tsx'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import type { Stations } from '../stations/useStations.ts'
import { citizenTexts } from '../view/citizen.texts.ts'
import type { View } from '../view/view.ts'
import css from './Filters.module.css'
import { ServiceChoice, type ServiceItems } from './ServiceChoice.tsx'
import { TimeChoice } from './TimeChoice.tsx'

interface FiltersProps {
  view: View
  /** What the clock of the stations shows. */
  clock: string
  change: (changes: Partial<View>) => void
  serviceItems: ServiceItems
  stations: Stations
  /** The choices of a filter were opened, or are done with. */
  choosing: (open: boolean) => void
}

/** What stations must have to be listed: open now, wheelchair, kinds, services. */
export function Filters({ view, clock, change, serviceItems, stations, choosing }: FiltersProps) {
  const text = useText(citizenTexts)
  const [open, setOpen] = useState<'times' | 'kinds' | 'items' | null>(null)
  const id = useId()
  const show = (next: typeof open): void => {
    setOpen(next)
    choosing(next !== null)
  }
  const chosen =
    open === 'times' ? Number(view.openAt !== null) : open === 'kinds' ? view.kinds.length : view.items.length
  const opener = (which: 'times' | 'kinds' | 'items', label: string, count: number) => (
    <button
      type="button"
      className={css.chip}
      aria-expanded={open === which}
      aria-controls={id}
      data-on={count > 0}
      onClick={() => show(open === which ? null : which)}
    >
      {label}
      {count > 0 && <b>{count}</b>}
      <span className={css.caret} aria-hidden="true" />
    </button>
  )
  return (
    <div className={css.filters}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a row of chips everywhere */}
      <div className={css.row} data-scrolls role="group" aria-label={text.filters}>
        <button
          type="button"
          className={css.chip}
          aria-pressed={view.openNow}
          data-on={view.openNow}
          onClick={() => change({ openNow: !view.openNow, openAt: null })}
        >
          {text.openNow}
        </button>
        {opener('times', text.openAt, Number(view.openAt !== null))}
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
        {open === 'times' && (
          <TimeChoice chosen={view.openAt} clock={clock} choose={openAt => change({ openAt, openNow: false })} />
        )}
        {open === 'kinds' && <Kinds chosen={view.kinds} choose={kinds => change({ kinds })} />}
        {open === 'items' && (
          <ServiceChoice
            all={serviceItems}
            chosen={view.items}
            toggle={code => change({ items: toggled(view.items, code) })}
          />
        )}
        {open && (
          <div className={css.foot}>
            {chosen > 0 && (
              <button
                type="button"
                onClick={() =>
                  change(open === 'times' ? { openAt: null } : open === 'kinds' ? { kinds: [] } : { items: [] })
                }
              >
                {text.clearChoice}
              </button>
            )}
            <button type="button" className={css.done} onClick={() => show(null)}>
              {text.showStations(
                stations.total ?? stations.found?.length ?? 0,
                stations.found === null || (stations.more && stations.total === null),
              )}
            </button>
          </div>
        )}
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

const toggled = <T,>(chosen: readonly T[], one: T): T[] =>
  chosen.includes(one) ? chosen.filter(other => other !== one) : [...chosen, one]
