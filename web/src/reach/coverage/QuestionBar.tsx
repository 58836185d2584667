import { Button, Checkbox, Segmented, Select } from 'antd'
import { useState } from 'react'
import type { Pace, StationKind } from '../../api/index.ts'
import { kindName, STATION_KINDS } from '../../map/places.ts'
import { useStore } from '../../state/useStore.ts'
import { DateField } from '../../stations/form/DateField.tsx'
import { ServiceSelect } from '../../stations/form/ServiceSelect.tsx'
import { useClear } from '../../ui/field/useClear.tsx'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import { reachTexts } from '../desk/reach.texts.ts'
import type { ReachDesk } from '../desk/reachDesk.ts'
import css from './QuestionBar.module.css'

interface QuestionBarProps {
  readonly desk: ReachDesk
  /** Whether today is meant, whatever day was chosen. */
  readonly isToday: boolean
}

/** What is asked: where, which stations count, how fast is walked; on a phone, all but where is folded away. */
export function QuestionBar({ desk, isToday }: QuestionBarProps) {
  const text = useText(reachTexts)
  const clear = useClear()
  const language = useLanguage()
  const nameOf = useName()
  const narrow = useNarrow()
  const [unfolded, setUnfolded] = useState(false)
  const question = useStore(desk, state => state.question)!
  const divisions = useStore(desk, state => state.divisions)
  const today = useStore(desk, state => state.settings?.today ?? null)
  const { within, day, kinds, services, planned, pace } = question
  const asked = [!isToday && day, kinds.length > 0, services.length > 0, planned, pace === 'OLDER'].filter(
    Boolean,
  ).length
  return (
    <search className={css.bar} aria-label={text.conditions}>
      <div className={css.field}>
        <span>{text.within}</span>
        <Select
          aria-label={text.within}
          showSearch={{ optionFilterProp: 'label' }}
          value={within}
          onChange={next => desk.ask({ within: next })}
          options={[...divisions.values()].map(division => ({
            value: division.code,
            label: nameOf(division),
            depth: division.code.length,
          }))}
          optionRender={({ label, data }) => (
            <span style={{ paddingInlineStart: `${(data.depth - 6) / 3}rem` }}>{label}</span>
          )}
          popupMatchSelectWidth={false}
        />
      </div>
      {narrow && (
        <Button className={css.fold ?? ''} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {text.conditionsAsked(asked)}
        </Button>
      )}
      {(!narrow || unfolded) && (
        <>
          <div className={css.field}>
            <span>{text.kinds}</span>
            <Select<StationKind[]>
              mode="multiple"
              allowClear={clear}
              maxTagCount="responsive"
              aria-label={text.kinds}
              placeholder={text.allKinds}
              value={[...kinds]}
              onChange={next => desk.ask({ kinds: next })}
              options={STATION_KINDS.map(value => ({ value, label: kindName(value, language) }))}
              popupMatchSelectWidth={false}
            />
          </div>
          <div className={css.field}>
            <span>{text.services}</span>
            <ServiceSelect label={text.services} value={services} onChange={next => desk.ask({ services: next })} />
          </div>
          <div className={css.field}>
            <span>{text.pace}</span>
            <Segmented<Pace>
              block
              aria-label={text.pace}
              value={pace}
              onChange={next => desk.ask({ pace: next })}
              options={(['ADULT', 'OLDER'] as const).map(value => ({
                value,
                label: text.paceOf[value],
                tooltip: text.paceHint[value],
              }))}
            />
          </div>
          {!isToday && (
            <div className={css.field}>
              <span>{text.day}</span>
              <DateField
                label={text.day}
                value={day ?? today}
                onChange={next => desk.ask({ day: next === today ? null : next })}
              />
            </div>
          )}
          <Checkbox
            className={css.planned ?? ''}
            checked={planned}
            onChange={({ target }) => desk.ask({ planned: target.checked })}
          >
            {text.planned}
          </Checkbox>
        </>
      )}
    </search>
  )
}
