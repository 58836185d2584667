import { Alert, Button, Popconfirm, Skeleton } from 'antd'
import { client, ShowPlanDocument, SubmitPlanDocument, WithdrawPlanDocument } from '../api/index.ts'
import type { Desk } from '../editor/desk.ts'
import type { GeyiMap } from '../map/index.ts'
import { formatDay } from '../ui/formatArea.ts'
import panel from '../ui/Panel.module.css'
import { useLanguage } from '../ui/preferences.ts'
import { useText } from '../ui/text.ts'
import { CommentBox } from './CommentBox.tsx'
import { PublishBox } from './PublishBox.tsx'
import { planTexts } from './plans.texts.ts'
import css from './Review.module.css'
import { ReviewCourse } from './ReviewCourse.tsx'
import { reviewTexts } from './review.texts.ts'
import { usePlacedComments } from './usePlacedComments.ts'
import { useReview } from './useReview.ts'

interface ReviewPanelProps {
  readonly desk: Desk
  readonly planId: string
  readonly map: GeyiMap | null
  /** The plan stands elsewhere now: what may be done with it has changed. */
  readonly stepped: () => void
  readonly seeProblems: () => void
}

/** How a plan stands, what was said about it, and the next step. */
export function ReviewPanel({ desk, planId, map, stepped, seeProblems }: ReviewPanelProps) {
  const text = useText(reviewTexts)
  const { cancel } = useText(planTexts)
  const language = useLanguage()
  const review = useReview(desk, planId, stepped)
  const { plan, waiting, problem, step } = review
  const placed = usePlacedComments(map, plan)
  if (!plan) return <Skeleton active className={panel.skeleton ?? ''} />
  const may = (action: (typeof plan.viewerMay)[number]) => plan.viewerMay.includes(action)
  const blocking = plan.problems.filter(({ blocks }) => blocks).length
  const showTo = (everybody: boolean) =>
    step(version => client.mutation(ShowPlanDocument, { input: { planId, version, public: everybody } }).toPromise())
  return (
    <div className={css.review}>
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
      {may('SUBMIT') && (
        <Button
          type="primary"
          block
          disabled={waiting || blocking > 0}
          onClick={() =>
            step(version => client.mutation(SubmitPlanDocument, { input: { planId, version } }).toPromise())
          }
        >
          {text.submit}
        </Button>
      )}
      {may('PUBLISH') && <PublishBox plan={plan} review={review} />}
      {plan.effectiveDate && <p className={css.soft}>{text.effective(formatDay(plan.effectiveDate, language))}</p>}
      {may('COMMENT') && (
        <CommentBox planId={planId} review={review} placed={placed} makeWay={() => desk.setTool('select')} />
      )}
      <ReviewCourse plan={plan} placed={placed} />
      {plan.public && plan.state !== 'PUBLISHED' && <p className={css.soft}>{text.isPublic}</p>}
      <p className={css.actions}>
        {may('OPEN') && (
          <Button disabled={waiting} onClick={() => showTo(!plan.public)}>
            {plan.public ? text.close : text.open}
          </Button>
        )}
        {may('WITHDRAW') && (
          <Popconfirm
            title={text.withdrawSure}
            okText={text.withdraw}
            cancelText={cancel}
            onConfirm={() =>
              step(version => client.mutation(WithdrawPlanDocument, { input: { planId, version } }).toPromise())
            }
          >
            <Button disabled={waiting}>{text.withdraw}</Button>
          </Popconfirm>
        )}
      </p>
    </div>
  )
}
