import { Alert, Button, Radio, Segmented, Select } from 'antd'
import type { ReactNode } from 'react'
import type { SitingAim } from '../../api/index.ts'
import { mayKeep } from '../../frame/account/rights.ts'
import { useStore } from '../../state/useStore.ts'
import { NumberField } from '../../ui/field/NumberField.tsx'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { NotMeasured } from '../coverage/NotMeasured.tsx'
import { useTrouble } from '../desk/useTrouble.ts'
import { sitingTexts } from './desk/siting.texts.ts'
import type { SitingProps } from './desk/sitingProps.ts'
import type { Candidates } from './desk/wish.ts'
import css from './Siting.module.css'

/** What is wanted of new stations. */
export function WishForm({ desk, siting }: SitingProps) {
  const text = useText(sitingTexts)
  const language = useLanguage()
  const inWords = useTrouble()
  const { wish, picked, isPicking, isStarting, trouble } = useStore(siting, state => state)
  const within = useStore(desk, state => state.question?.within ?? '')
  const answer = useStore(desk, state => state.answer)
  const viewer = useStore(desk, state => state.viewer)
  const { aim, goal, count, share, minutes, capacity, candidates } = wish
  const isMost = aim === 'MOST_WITHIN'
  const mayStart = mayKeep(viewer, within)
  if (answer.state === 'failed' && answer.trouble.reason === 'NO_WALKING_NETWORK')
    return <NotMeasured desk={desk} trouble={answer.trouble} />
  return (
    <form
      className={css.view}
      aria-label={text.wanted}
      onSubmit={event => {
        event.preventDefault()
        void siting.start()
      }}
    >
      <p className={css.note}>{text.intro}</p>
      <Field name={text.aim}>
        <Radio.Group
          vertical
          aria-label={text.aim}
          value={aim}
          onChange={({ target }) => siting.wish({ aim: target.value as SitingAim })}
          options={(['MOST_WITHIN', 'SHORTEST_WAYS'] as const).map(value => ({ value, label: text.aimOf[value] }))}
        />
      </Field>
      <div className={css.pair}>
        {isMost && (
          <Field name={text.goal}>
            <Segmented
              block
              aria-label={text.goal}
              value={goal}
              onChange={next => siting.wish({ goal: next })}
              options={(['count', 'share'] as const).map(value => ({ value, label: text.goalOf[value] }))}
            />
          </Field>
        )}
        {isMost && goal === 'share' ? (
          <Field name={text.share}>
            <NumberField
              aria-label={text.share}
              least={1}
              most={100}
              value={share}
              onChange={next => next !== null && siting.wish({ share: next })}
            />
          </Field>
        ) : (
          <Field name={text.count}>
            <NumberField
              aria-label={text.count}
              least={1}
              most={100}
              precision={0}
              value={count}
              onChange={next => next !== null && siting.wish({ count: next })}
            />
          </Field>
        )}
        <Field name={text.minutes}>
          <NumberField
            aria-label={text.minutes}
            least={1}
            most={180}
            precision={0}
            value={minutes}
            onChange={next => next !== null && siting.wish({ minutes: next })}
          />
        </Field>
        {!isMost && (
          <Field name={text.capacity}>
            <NumberField
              aria-label={text.capacity}
              least={1}
              most={10_000_000}
              precision={0}
              placeholder={text.capacityAny}
              value={capacity}
              onChange={next => siting.wish({ capacity: next })}
            />
          </Field>
        )}
      </div>
      <Field name={text.candidates}>
        <Select<Candidates>
          aria-label={text.candidates}
          value={candidates}
          onChange={next => {
            siting.wish({ candidates: next })
            siting.picking(next === 'picked')
          }}
          options={(['buildings', 'centers', 'picked'] as const).map(value => ({
            value,
            label: text.candidatesOf[value],
          }))}
        />
        <small className={css.hint}>{text.candidatesHint[candidates]}</small>
      </Field>
      {candidates === 'picked' && (
        <div className={css.buttons}>
          <Button aria-pressed={isPicking} onClick={() => siting.picking(!isPicking)}>
            {isPicking ? text.pickEnd : text.pick}
          </Button>
          <Button onClick={() => siting.pickCentre()}>{text.pickCentre}</Button>
          <Button disabled={picked.length === 0} onClick={() => siting.unpick()}>
            {text.pickClear}
          </Button>
          <span role="status">{text.picked(formatCount(picked.length, language))}</span>
        </div>
      )}
      {trouble && <Alert type="warning" showIcon role="alert" title={inWords(trouble)} />}
      {!mayStart && <Alert type="info" showIcon title={text.noRight} />}
      <div className={css.buttons}>
        <Button
          type="primary"
          htmlType="submit"
          loading={isStarting}
          disabled={!mayStart || (candidates === 'picked' && picked.length === 0)}
        >
          {text.start}
        </Button>
        {candidates === 'picked' && picked.length === 0 && <span className={css.hint}>{text.noneYet}</span>}
      </div>
    </form>
  )
}

const Field = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={css.field}>
    <span>{name}</span>
    {children}
  </div>
)
