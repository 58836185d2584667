import { Button, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { CommentPlanDocument, client, ReviewPlanDocument, type ReviewVerdict } from '../../api/index.ts'
import { useText } from '../../ui/words/text.ts'
import { useMedia } from '../../ui/words/useMedia.ts'
import css from './Review.module.css'
import { reviewTexts } from './review.texts.ts'
import { StepBox } from './StepBox.tsx'
import type { PlacedComments } from './usePlacedComments.ts'
import type { Review } from './useReview.ts'

interface CommentBoxProps {
  readonly planId: string
  readonly review: Review
  readonly placed: PlacedComments
  /** The map is wanted for a place: no tool may be in its way. */
  readonly makeWay: () => void
  /** What is to be known before the plan is approved. */
  readonly children: ReactNode
}

/** Words about the plan, perhaps about a place in it: a comment, or the reason of a verdict. */
export function CommentBox({ planId, review, placed, makeWay, children }: CommentBoxProps) {
  const text = useText(reviewTexts)
  const hovers = useMedia('(hover: hover)')
  const [words, setWords] = useState('')
  const { plan, waiting, step } = review
  const mayReview = plan?.viewerMay.includes('REVIEW') ?? false
  const [approving, setApproving] = useState(false)
  const said = words.trim()
  // A place without words would be lost.
  const isUnsaid = placed.place !== null && said === ''
  const end = (taken: boolean) => {
    setApproving(false)
    if (!taken) return
    setWords('')
    placed.clear()
  }
  const verdict = (given: ReviewVerdict) =>
    step(version =>
      client
        .mutation(ReviewPlanDocument, {
          input: { planId, version, verdict: given, comment: said || null, at: placed.place },
        })
        .toPromise(),
    ).then(end)
  const comment = () =>
    step(
      () => client.mutation(CommentPlanDocument, { input: { planId, text: said, at: placed.place } }).toPromise(),
      false,
    ).then(end)
  return (
    <div className={css.comment}>
      <Input.TextArea
        aria-label={text.comment}
        placeholder={mayReview ? text.reason : text.comment}
        value={words}
        onChange={event => setWords(event.target.value)}
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={4000}
      />
      {placed.picking && (
        <p className={css.picking} role="status">
          {hovers ? text.picking : text.pickingTouch}
        </p>
      )}
      {isUnsaid && (
        <p className={css.picking} role="status">
          {text.placeNeedsWords}
        </p>
      )}
      {approving && (
        <StepBox
          title={text.sure.approve}
          note={text.after.approve}
          act={text.certain.approve}
          waiting={waiting || isUnsaid}
          confirm={() => verdict('APPROVE')}
          cancel={() => setApproving(false)}
        >
          {children}
        </StepBox>
      )}
      <p className={css.actions} hidden={approving}>
        {mayReview && (
          <>
            <Button type="primary" disabled={waiting || isUnsaid} onClick={() => setApproving(true)}>
              {text.approve}
            </Button>
            <Button disabled={waiting || said === ''} onClick={() => verdict('RETURN')}>
              {text.return}
            </Button>
          </>
        )}
        <Button disabled={waiting || said === ''} onClick={comment}>
          {text.send}
        </Button>
        <Button
          type="text"
          aria-pressed={placed.picking || placed.place !== null}
          onClick={() => {
            if (placed.picking || placed.place) return placed.clear()
            makeWay()
            placed.pick()
          }}
        >
          {placed.picking || placed.place ? text.unpin : text.pin}
        </Button>
      </p>
    </div>
  )
}
