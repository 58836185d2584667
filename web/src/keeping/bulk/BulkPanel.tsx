import { parseOpeningHours } from '@geyi/shared/hours'
import { Alert, Button, Checkbox, Radio } from 'antd'
import { type ReactNode, useMemo, useState } from 'react'
import frame from '../../frame/Panel.module.css'
import { useStore } from '../../state/useStore.ts'
import type { FieldsChange } from '../../stations/desk/stationChange.ts'
import type { StationTrouble } from '../../stations/desk/stationServer.ts'
import { FUNCTIONS } from '../../stations/form/functions.ts'
import { ServiceSelect } from '../../stations/form/ServiceSelect.tsx'
import { worksAreWhole } from '../../stations/form/WorksField.tsx'
import { HoursField } from '../../stations/hours/form/HoursField.tsx'
import { USUAL } from '../../stations/hours/form/hoursForm.ts'
import { writeHours } from '../../stations/hours/form/writeHours.ts'
import { stationTexts } from '../../stations/stations.texts.ts'
import { wrongInWords } from '../../stations/valueReasons.ts'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { keepingTexts } from '../desk/keeping.texts.ts'
import type { KeepingDesk } from '../desk/keepingDesk.ts'
import { todayOf } from '../desk/keepingState.ts'
import css from './Bulk.module.css'
import { bulkTexts } from './bulk.texts.ts'
import { StatusWishField } from './StatusWishField.tsx'
import { changesFor, type Wish } from './wish.ts'

/** The most stations that change in one request. */
const MOST = 500

/** What each part of a wish begins with when it is ticked. */
const BEGINNINGS: Required<Wish> = {
  openingHours: writeHours(USUAL),
  status: { status: 'OPEN' },
  services: { add: [], drop: [] },
  functions: [],
  accessible: true,
}

/** The form by which all stations that are checked change together: all of them, or none. */
export function BulkPanel({ desk }: { desk: KeepingDesk }) {
  const text = useText(bulkTexts)
  const stationText = useText(stationTexts)
  const { close, field: fieldNames } = useText(keepingTexts)
  const language = useLanguage()
  const nameOf = useName()
  const checked = useStore(desk, state => state.checked)
  const stations = useStore(desk, state => state.stations)
  const today = useStore(desk, todayOf)
  const [wish, setWish] = useState<Wish>({})
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<{
    troubles: readonly StationTrouble[]
    parts: readonly FieldsChange[]
  } | null>(null)
  const chosen = useMemo(() => [...checked].flatMap(id => stations.get(id) ?? []), [checked, stations])
  const parts = useMemo(() => changesFor(chosen, wish, today), [chosen, wish, today])
  const count = (number: number) => formatCount(number, language)
  const isWhole =
    (!wish.openingHours || parseOpeningHours(wish.openingHours).ok) &&
    (wish.status?.status !== 'CLOSED_FOR_WORKS' || worksAreWhole([wish.status.works]))

  const tick = (part: keyof Wish, on: boolean): void => {
    const { [part]: _, ...others } = wish
    setWish(on ? { ...others, [part]: BEGINNINGS[part] } : others)
  }
  const apply = async (): Promise<void> => {
    setBusy(true)
    setRefused(null)
    const troubles = await desk.stations.editMany(parts)
    setBusy(false)
    if (troubles) setRefused({ troubles, parts })
  }
  const part = (key: keyof Wish, label: string, children: ReactNode) => (
    <div className={css.part}>
      <Checkbox checked={key in wish} onChange={({ target }) => tick(key, target.checked)}>
        {label}
      </Checkbox>
      {key in wish && <div className={css.wish}>{children}</div>}
    </div>
  )
  return (
    <section className={css.panel} aria-label={text.title(count(chosen.length))}>
      <header className={css.head}>
        <h2>{text.title(count(chosen.length))}</h2>
        <Button size="small" type="text" aria-label={close} onClick={() => desk.begin(null)}>
          ✕
        </Button>
      </header>
      <div className={frame.body}>
        <p className={css.help}>{text.help}</p>
        {part(
          'openingHours',
          text.hours,
          <HoursField
            value={wish.openingHours ?? null}
            onChange={openingHours => setWish(known => ({ ...known, openingHours }))}
          />,
        )}
        {part(
          'status',
          text.status,
          <StatusWishField
            value={wish.status ?? BEGINNINGS.status}
            today={today}
            onChange={status => setWish({ ...wish, status })}
          />,
        )}
        {part(
          'services',
          text.services,
          (['add', 'drop'] as const).map(way => (
            <div key={way} className={css.services}>
              <span>{way === 'add' ? text.addServices : text.dropServices}</span>
              <ServiceSelect
                label={way === 'add' ? text.addServices : text.dropServices}
                value={wish.services?.[way] ?? []}
                onChange={codes =>
                  setWish({ ...wish, services: { ...(wish.services ?? BEGINNINGS.services), [way]: codes } })
                }
              />
            </div>
          )),
        )}
        {part(
          'functions',
          text.functions,
          <>
            <Checkbox.Group
              className={css.functions ?? ''}
              value={[...(wish.functions ?? [])]}
              options={FUNCTIONS.map(value => ({ value, label: stationText.function[value] }))}
              onChange={functions => setWish({ ...wish, functions: FUNCTIONS.filter(one => functions.includes(one)) })}
            />
            <p className={css.note}>{text.functionsHelp}</p>
          </>,
        )}
        {part(
          'accessible',
          text.accessible,
          <Radio.Group
            vertical
            aria-label={text.accessible}
            value={wish.accessible}
            options={[
              { value: true, label: stationText.accessibleYes },
              { value: false, label: stationText.accessibleNo },
              { value: null, label: stationText.accessibleUnknown },
            ]}
            onChange={({ target }) => setWish({ ...wish, accessible: target.value })}
          />,
        )}
        {refused && (
          <Alert
            className={css.alert ?? ''}
            type="warning"
            showIcon
            role="alert"
            title={text.problems}
            description={
              <>
                <ul className={css.problems}>
                  {refused.troubles.slice(0, 100).map(({ row, code, field, reason, value }) => {
                    const { id, name } = refused.parts[row]!
                    const station = stations.get(id)
                    return (
                      <li key={`${row} ${field} ${reason}`}>
                        <Button type="link" disabled={!station} onClick={() => desk.look(id)}>
                          {station ? nameOf(station) : name}
                        </Button>{' '}
                        {field ? `${fieldNames[field]}: ` : ''}
                        {text.problem[code]}
                        {reason && ` (${wrongInWords({ reason, value }, language)})`}
                      </li>
                    )
                  })}
                </ul>
                {text.problemsHint}
              </>
            }
          />
        )}
      </div>
      <footer className={css.foot} data-covers-map>
        <p role="status">
          {parts.length === 0
            ? text.nothing
            : parts.length > MOST
              ? text.tooMany(count(MOST))
              : text.will(count(parts.length), count(chosen.length - parts.length))}
        </p>
        <Button
          type="primary"
          loading={busy}
          disabled={parts.length === 0 || parts.length > MOST || !isWhole}
          onClick={() => void apply()}
        >
          {text.apply(count(parts.length))}
        </Button>
        <Button onClick={() => desk.begin(null)}>{text.cancel}</Button>
      </footer>
    </section>
  )
}
