import { Button, Input } from 'antd'
import { useState } from 'react'
import { CommentPlanDocument, client, ReviewPlanDocument, type ReviewVerdict } from '../api/index.ts'
import { useText } from '../ui/text.ts'
import css from './Review.module.css'
import { reviewTexts } from './review.texts.ts'
import type { PlacedComments } from './usePlacedComments.ts'
import type { Review } from './useReview.ts'

interface CommentBoxProps {
  readonly planId: string
  readonly review: Review
  readonly placed: PlacedComments
  /** The map is wanted for a place: no tool may be in its way. */
  readonly makeWay: () => void
}

/** Words about the plan, perhaps about a place in it: a comment, or the reason of a verdict. */
export function CommentBox({ planId, review, placed, makeWay }: CommentBoxProps) {
  const text = useText(reviewTexts)
  const [words, setWords] = useState('')
  const { plan, waiting, step } = review
  const mayReview = plan?.viewerMay.includes('REVIEW') ?? false
  const said = words.trim()
  const end = (taken: boolean) => {
    if (!taken) return
    setWords('')
    placed.clear()
  }
  const verdict = (given: ReviewVerdict) =>
    step(version =>
      client
        .mutation(ReviewPlanDocument, { input: { planId, version, verdict: given, comment: said || null } })
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
          {text.picking}
        </p>
      )}
      <p className={css.actions}>
        {mayReview && (
          <>
            <Button type="primary" disabled={waiting} onClick={() => verdict('APPROVE')}>
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
