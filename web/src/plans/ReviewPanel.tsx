import { Alert, Button, Input, Popconfirm, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import {
  type CombinedError,
  CommentPlanDocument,
  client,
  errorCodeOf,
  PlanReviewDocument,
  PublishPlanDocument,
  ReviewPlanDocument,
  type ReviewVerdict,
  SubmitPlanDocument,
  useQuery,
  WithdrawPlanDocument,
} from '../api/index.ts'
import type { Desk } from '../editor/desk.ts'
import { formatDay } from '../ui/formatArea.ts'
import panel from '../ui/Panel.module.css'
import { useLanguage } from '../ui/preferences.ts'
import { useText } from '../ui/text.ts'
import css from './Editor.module.css'
import { formatMoment } from './moment.ts'
import { planTexts } from './plans.texts.ts'
import { useDesk } from './useDesk.ts'

interface ReviewPanelProps {
  readonly desk: Desk
  readonly planId: string
  /** The plan stands elsewhere now: what may be done with it has changed. */
  readonly stepped: () => void
}

/** How a plan stands, what was said about it, and the next step. */
export function ReviewPanel({ desk, planId, stepped }: ReviewPanelProps) {
  const text = useText(planTexts)
  const language = useLanguage()
  const saving = useDesk(desk, state => state.saving)
  const [{ data }, ask] = useQuery({
    query: PlanReviewDocument,
    variables: { id: planId },
    requestPolicy: 'network-only',
  })
  const [comment, setComment] = useState('')
  const [day, setDay] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const plan = data?.plan
  if (!plan) return <Skeleton active className={panel.skeleton ?? ''} />
  const { review } = text
  const may = (action: (typeof plan.viewerMay)[number]) => plan.viewerMay.includes(action)
  const blocking = plan.problems.filter(({ blocks }) => blocks)
  const from = day || plan.earliestEffectiveDate

  /** Takes a step on the plan as it is now: edits that are on their way would be steps of their own. */
  const step = async (act: (version: number) => Promise<{ error?: CombinedError | undefined }>, moves = true) => {
    setBusy(true)
    setProblem(null)
    const version = Math.max(plan.version, desk.log.version)
    const { error } = await act(version)
    setBusy(false)
    if (error) {
      setProblem(problemText(errorCodeOf(error), text))
      return ask()
    }
    setComment('')
    if (moves) stepped()
    else ask()
  }
  const verdict = (given: ReviewVerdict) =>
    step(version =>
      client
        .mutation(ReviewPlanDocument, { input: { planId, version, verdict: given, comment: comment.trim() || null } })
        .toPromise(),
    )
  const waiting = busy || saving !== 'saved'

  return (
    <div className={css.review}>
      {blocking.length > 0 && (
        <Alert type="warning" showIcon title={review.blocked(blocking.length)} description={text.problemsHint} />
      )}
      {problem && <Alert type="warning" showIcon title={problem} role="alert" />}
      {may('SUBMIT') && (
        <Button
          type="primary"
          block
          disabled={waiting || blocking.length > 0}
          onClick={() => step(version => client.mutation(SubmitPlanDocument, { planId, version }).toPromise())}
        >
          {review.submit}
        </Button>
      )}
      {may('COMMENT') && (
        <Input.TextArea
          aria-label={review.comment}
          placeholder={may('REVIEW') ? review.reason : review.comment}
          value={comment}
          onChange={event => setComment(event.target.value)}
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={4000}
        />
      )}
      <p className={css.reviewActions}>
        {may('REVIEW') && (
          <>
            <Button type="primary" disabled={waiting} onClick={() => verdict('APPROVE')}>
              {review.approve}
            </Button>
            <Button disabled={waiting || comment.trim() === ''} onClick={() => verdict('RETURN')}>
              {review.return}
            </Button>
          </>
        )}
        {may('COMMENT') && (
          <Button
            disabled={waiting || comment.trim() === ''}
            onClick={() =>
              step(
                () => client.mutation(CommentPlanDocument, { input: { planId, text: comment.trim() } }).toPromise(),
                false,
              )
            }
          >
            {review.send}
          </Button>
        )}
      </p>
      {may('PUBLISH') && (
        <div className={css.publish}>
          <label htmlFor="effective-date">
            {review.from}
            <Input
              id="effective-date"
              type="date"
              value={from}
              min={plan.earliestEffectiveDate}
              onChange={event => setDay(event.target.value)}
            />
          </label>
          <Button
            type="primary"
            disabled={waiting}
            onClick={() =>
              step(version =>
                client.mutation(PublishPlanDocument, { planId, version, effectiveDate: from }).toPromise(),
              )
            }
          >
            {review.publish}
          </Button>
        </div>
      )}
      {plan.effectiveDate && <p className={css.soft}>{review.effective(formatDay(plan.effectiveDate, language))}</p>}
      <ol className={css.history} aria-label={review.course}>
        {[
          ...plan.comments.map(said => ({ ...said, key: said.id, tag: said.verdict && review.verdict[said.verdict] })),
          ...plan.steps.map(taken => ({ ...taken, key: `${taken.version}`, text: '', tag: text.state[taken.state] })),
        ]
          .sort((one, other) => other.version - one.version)
          .map(({ key, text: words, tag, author, createdAt }) => (
            <li key={key}>
              <span>
                {tag && <Tag>{tag}</Tag>}
                {words}
              </span>
              <small>
                {author.displayName} · {formatMoment(createdAt, language)}
              </small>
            </li>
          ))}
      </ol>
      {may('WITHDRAW') && (
        <Popconfirm
          title={review.withdrawSure}
          okText={review.withdraw}
          cancelText={text.cancel}
          onConfirm={() => step(version => client.mutation(WithdrawPlanDocument, { planId, version }).toPromise())}
        >
          <Button disabled={waiting}>{review.withdraw}</Button>
        </Popconfirm>
      )}
    </div>
  )
}

/** Why a step was not taken, in words. */
function problemText(code: string, { review, failedHint }: (typeof planTexts)['zh']): string {
  if (code === 'UNREACHABLE') return failedHint
  if (code === 'VERSION_CONFLICT') return review.conflict
  if (code === 'TOPOLOGY_CONFLICT') return review.moved
  return code === 'FORBIDDEN' ? review.forbidden : review.other
}
