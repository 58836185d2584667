import { Button, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { client, PublishPlanDocument } from '../../api/index.ts'
import { formatDay } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { StaffSettlement, useStaffEffects } from '../staff/StaffSettlement.tsx'
import { type Choices, settlementsOf, twiceLed } from '../staff/settlement.ts'
import css from './Review.module.css'
import { reviewTexts } from './review.texts.ts'
import { StepBox } from './StepBox.tsx'
import type { Review, ReviewedPlan } from './useReview.ts'

interface PublishBoxProps {
  readonly plan: ReviewedPlan
  readonly review: Review
  /** What is to be known before it is published. */
  readonly children: ReactNode
}

/** The day from which an approved plan is to hold, and its publication. */
export function PublishBox({ plan, review: { waiting, step }, children }: PublishBoxProps) {
  const { id, earliestEffectiveDate } = plan
  const text = useText(reviewTexts)
  const language = useLanguage()
  const [day, setDay] = useState('')
  const [asking, setAsking] = useState(false)
  const from = day || earliestEffectiveDate
  const { effects, failed } = useStaffEffects(id, plan.version, from)
  const [choices, setChoices] = useState<Choices>(new Map())
  const isTwiceLed = effects !== null && twiceLed(effects, choices).size > 0
  const publish = async () => {
    const staff = settlementsOf(effects ?? [], choices)
    await step(version =>
      client.mutation(PublishPlanDocument, { input: { planId: id, version, effectiveDate: from, staff } }).toPromise(),
    )
    setAsking(false)
  }
  if (asking)
    return (
      <StepBox
        title={text.sure.publish}
        note={text.after.publish(formatDay(from, language))}
        act={text.certain.publish}
        waiting={waiting}
        confirm={publish}
        cancel={() => setAsking(false)}
      >
        {children}
      </StepBox>
    )
  return (
    <>
      <StaffSettlement effects={effects} failed={failed} choices={choices} choose={setChoices} />
      <div className={css.publish}>
        <label htmlFor="effective-date">
          {text.from}
          <Input
            id="effective-date"
            type="date"
            value={from}
            min={earliestEffectiveDate}
            onChange={event => setDay(event.target.value)}
          />
        </label>
        <Button
          type="primary"
          disabled={waiting || isTwiceLed || (effects === null && !failed)}
          onClick={() => setAsking(true)}
        >
          {text.publish}
        </Button>
      </div>
    </>
  )
}
