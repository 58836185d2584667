import type { Coverage, GridId } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'
import { Alert, Button, Skeleton } from 'antd'
import { useState } from 'react'
import {
  client,
  RecallPlanDocument,
  ShowPlanDocument,
  SubmitPlanDocument,
  WithdrawPlanDocument,
} from '../../api/index.ts'
import type { Desk } from '../../editor/desk.ts'
import panel from '../../frame/Panel.module.css'
import type { GeyiMap } from '../../map/index.ts'
import { formatDay } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { changedGround } from '../desk/changedGround.ts'
import { CommentBox } from './CommentBox.tsx'
import { CopyButton } from './CopyButton.tsx'
import { PlanSummary } from './PlanSummary.tsx'
import { PublishBox } from './PublishBox.tsx'
import { RemainingProblems } from './RemainingProblems.tsx'
import css from './Review.module.css'
import { ReviewCourse } from './ReviewCourse.tsx'
import { reviewTexts } from './review.texts.ts'
import { StepBox } from './StepBox.tsx'
import { usePlacedComments } from './usePlacedComments.ts'
import { useReview } from './useReview.ts'

interface ReviewPanelProps {
  readonly desk: Desk
  readonly planId: string
  readonly planName: string
  readonly base: Coverage | null
  readonly map: GeyiMap | null
  /** The plan stands elsewhere now: what may be done with it has changed. */
  readonly stepped: () => void
  readonly seeProblems: () => void
  readonly look: (ground: MultiPolygon, grids: readonly GridId[]) => void
}

/** How a plan stands, what it comes to, what was said about it, and the next step. */
export function ReviewPanel({ desk, planId, planName, base, map, stepped, seeProblems, look }: ReviewPanelProps) {
  const text = useText(reviewTexts)
  const language = useLanguage()
  const review = useReview(desk, planId, stepped)
  const { plan, waiting, problem, step } = review
  const placed = usePlacedComments(map, plan)
  const [asking, setAsking] = useState<'submit' | 'recall' | 'withdraw' | null>(null)
  if (!plan) return <Skeleton active className={panel.skeleton ?? ''} />
  const may = (action: (typeof plan.viewerMay)[number]) => plan.viewerMay.includes(action)
  const blocking = plan.problems.filter(({ blocks }) => blocks).length
  const showTo = (everybody: boolean) =>
    step(version => client.mutation(ShowPlanDocument, { input: { planId, version, public: everybody } }).toPromise())
  const acts = {
    submit: (version: number) => client.mutation(SubmitPlanDocument, { input: { planId, version } }).toPromise(),
    recall: (version: number) => client.mutation(RecallPlanDocument, { input: { planId, version } }).toPromise(),
    withdraw: (version: number) => client.mutation(WithdrawPlanDocument, { input: { planId, version } }).toPromise(),
  }
  const after =
    asking === 'withdraw' && plan.state === 'PUBLISHED'
      ? text.after.withdrawPublished(formatDay(plan.effectiveDate!, language))
      : asking && text.after[asking]
  const wrong = <RemainingProblems desk={desk} base={base} look={look} seeProblems={seeProblems} />
  const takeStep = async () => {
    await step(acts[asking!])
    setAsking(null)
  }
  return (
    <div className={css.review}>
      {base && base !== desk.now.coverage && (
        <PlanSummary
          planId={planId}
          band={desk.band}
          seeChanges={() => look(changedGround(base, desk.now.coverage), [])}
        />
      )}
      {blocking > 0 && (
        <Alert
          type="warning"
          showIcon
          title={text.blocked(blocking)}
          action={
            <Button size="small" onClick={seeProblems}>
              {text.seeProblems}
            </Button>
          }
        />
      )}
      {problem && <Alert type="warning" showIcon title={problem} role="alert" />}
      {asking && (
        <StepBox
          title={text.sure[asking]}
          note={after!}
          act={text.certain[asking]}
          waiting={waiting}
          confirm={takeStep}
          cancel={() => setAsking(null)}
        >
          {asking === 'submit' && wrong}
        </StepBox>
      )}
      {may('SUBMIT') && asking !== 'submit' && (
        <Button type="primary" block disabled={waiting || blocking > 0} onClick={() => setAsking('submit')}>
          {text.submit}
        </Button>
      )}
      {may('PUBLISH') && (
        <PublishBox plan={plan} review={review}>
          {wrong}
        </PublishBox>
      )}
      {plan.effectiveDate && plan.state === 'PUBLISHED' && (
        <p className={css.soft}>{text.effective(formatDay(plan.effectiveDate, language))}</p>
      )}
      {may('COMMENT') && (
        <CommentBox planId={planId} review={review} placed={placed} makeWay={() => desk.setTool('select')}>
          {wrong}
        </CommentBox>
      )}
      <ReviewCourse plan={plan} placed={placed} />
      {plan.public && plan.state !== 'PUBLISHED' && <p className={css.soft}>{text.isPublic}</p>}
      <p className={css.actions}>
        {may('RECALL') && (
          <Button disabled={waiting} onClick={() => setAsking('recall')}>
            {text.recall}
          </Button>
        )}
        {may('OPEN') && (
          <Button disabled={waiting} onClick={() => showTo(!plan.public)}>
            {plan.public ? text.close : text.open}
          </Button>
        )}
        {may('COPY') && <CopyButton planId={planId} name={planName} />}
        {may('WITHDRAW') && (
          <Button disabled={waiting} onClick={() => setAsking('withdraw')}>
            {text.withdraw}
          </Button>
        )}
      </p>
    </div>
  )
}
