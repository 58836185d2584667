import { Button, Input } from 'antd'
import { useState } from 'react'
import { client, PublishPlanDocument } from '../api/index.ts'
import { useText } from '../ui/text.ts'
import css from './Review.module.css'
import { reviewTexts } from './review.texts.ts'
import type { Review, ReviewedPlan } from './useReview.ts'

interface PublishBoxProps {
  readonly plan: ReviewedPlan
  readonly review: Review
}

/** The day from which an approved plan is to hold, and its publication. */
export function PublishBox({ plan: { id, earliestEffectiveDate }, review: { waiting, step } }: PublishBoxProps) {
  const text = useText(reviewTexts)
  const [day, setDay] = useState('')
  const from = day || earliestEffectiveDate
  const publish = () =>
    step(version =>
      client.mutation(PublishPlanDocument, { input: { planId: id, version, effectiveDate: from } }).toPromise(),
    )
  return (
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
      <Button type="primary" disabled={waiting} onClick={publish}>
        {text.publish}
      </Button>
    </div>
  )
}
