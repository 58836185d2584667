import { Alert, Button, Radio, Select, Skeleton } from 'antd'
import { useEffect, useState } from 'react'
import { csvFile, saveFile } from '../frame/files/saveFile.ts'
import { csvOf } from '../frame/files/writeTable.ts'
import { useStore } from '../state/useStore.ts'
import { showToast } from '../ui/toasts/Toasts.tsx'
import { formatCount } from '../ui/words/format.ts'
import type { Named } from '../ui/words/names.ts'
import { useLanguage } from '../ui/words/preferences.ts'
import { useName, useText } from '../ui/words/text.ts'
import { AddDays } from './AddDays.tsx'
import { DayList } from './DayList.tsx'
import { dayTable } from './dayTable.ts'
import css from './Holidays.module.css'
import { HolidayDesk, isChanged } from './holidayDesk.ts'
import { holidayTexts } from './holidays.texts.ts'
import { TableBox } from './TableBox.tsx'

/** A district whose calendar somebody looks at. */
interface District extends Named {
  readonly code: string
  readonly mayChange: boolean
}

interface HolidayCalendarProps {
  /** At least one. */
  readonly districts: readonly District[]
  /** ISO date of the server. */
  readonly today: string
}

const FIRST = 1900
const LAST = 2199
const desk = new HolidayDesk()

/** The holidays and make-up workdays of districts, year by year: looked at, entered, announced. */
export function HolidayCalendar({ districts, today }: HolidayCalendarProps) {
  const text = useText(holidayTexts)
  const language = useLanguage()
  const nameOf = useName()
  const [code, setCode] = useState(districts[0]!.code)
  const [year, setYear] = useState(Number(today.slice(0, 4)))
  useStore(desk, kept => kept)
  useEffect(() => {
    void desk.read(code, year)
  }, [code, year])
  const kept = desk.of(code, year)
  const { load, draft, before, trouble, busy } = kept
  const { mayChange } = districts.find(district => district.code === code)!
  const changed = isChanged(kept)
  const count = (number: number) => formatCount(number, language)
  const number = (kind: string) => count(draft.days.filter(day => day.kind === kind).length)

  const save = async (): Promise<void> => {
    if (await desk.save(code, year))
      showToast({ text: text.saved(year), action: { label: text.undo, run: () => void undo() } })
  }
  const undo = async (): Promise<void> => {
    if (await desk.undo(code, year)) showToast({ text: text.undone })
  }
  return (
    <main className={css.view}>
      <div className={css.head}>
        <Select
          className={css.district ?? ''}
          aria-label={text.district}
          value={code}
          onChange={setCode}
          options={districts.map(district => ({ value: district.code, label: nameOf(district) }))}
        />
        <fieldset className={css.years} aria-label={text.year}>
          <Button aria-label={text.before} disabled={year <= FIRST} onClick={() => setYear(year - 1)}>
            ‹
          </Button>
          <strong aria-live="polite">{year}</strong>
          <Button aria-label={text.next} disabled={year >= LAST} onClick={() => setYear(year + 1)}>
            ›
          </Button>
        </fieldset>
        {load === 'ready' && (
          <Radio.Group
            aria-label={text.status}
            disabled={!mayChange || busy}
            value={draft.announced}
            onChange={({ target }) => desk.change(code, year, { ...draft, announced: target.value as boolean })}
            options={[
              { value: false, label: text.notAnnounced },
              { value: true, label: text.announced },
            ]}
          />
        )}
        <p className={css.hint}>{text.hint}</p>
        {!mayChange && <p className={css.hint}>{text.readOnly}</p>}
      </div>
      {load === 'failed' ? (
        <Alert
          type="warning"
          showIcon
          title={text.failed}
          description={text.failedHint}
          action={<Button onClick={() => void desk.read(code, year, true)}>{text.retry}</Button>}
        />
      ) : load === 'loading' ? (
        <div role="status" aria-label={text.loading}>
          <Skeleton active />
        </div>
      ) : (
        <div className={css.columns}>
          <section className={css.box} aria-labelledby="days">
            <h2 id="days">{text.days(year)}</h2>
            {draft.announced ? (
              <p className={css.note}>
                {draft.days.length === 0 ? text.noneAnnounced : text.count(number('HOLIDAY'), number('WORKDAY'))}
              </p>
            ) : (
              <Alert
                type={draft.days.length > 0 ? 'warning' : 'info'}
                showIcon
                title={draft.days.length > 0 ? text.willClear(count(draft.days.length)) : text.notAnnouncedHint(year)}
              />
            )}
            <DayList
              days={draft.days}
              {...(mayChange ? { change: days => desk.change(code, year, { ...draft, days }) } : {})}
            />
            {draft.days.length > 0 && (
              <Button onClick={() => saveFile(`${text.file(code, year)}.csv`, csvFile(csvOf(dayTable(draft.days))))}>
                {text.download}
              </Button>
            )}
          </section>
          {mayChange && (
            <div className={css.entering}>
              <AddDays
                key={`${code} ${year}`}
                year={year}
                days={draft.days}
                change={days => desk.change(code, year, { announced: true, days })}
              />
              <TableBox
                key={`table ${code} ${year}`}
                year={year}
                change={days => desk.change(code, year, { announced: true, days })}
              />
            </div>
          )}
        </div>
      )}
      {trouble && (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={trouble === 'CONFLICT' ? text.conflict : trouble === 'FORBIDDEN' ? text.forbidden : text.notSaved}
          {...(trouble === 'CONFLICT'
            ? { action: <Button onClick={() => void desk.read(code, year, true)}>{text.readAgain}</Button> }
            : {})}
        />
      )}
      {(changed || before) && mayChange && (
        <footer className={css.foot}>
          {changed ? (
            <>
              <span>{text.unsaved}</span>
              <Button type="primary" loading={busy} onClick={() => void save()}>
                {text.save}
              </Button>
              <Button disabled={busy} onClick={() => desk.discard(code, year)}>
                {text.discard}
              </Button>
            </>
          ) : (
            <Button loading={busy} onClick={() => void undo()}>
              {text.undoSave}
            </Button>
          )}
        </footer>
      )}
    </main>
  )
}
