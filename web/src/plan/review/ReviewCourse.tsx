import { Tag } from 'antd'
import { formatMoment } from '../../ui/words/formatMoment.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { planTexts } from '../desk/plans.texts.ts'
import css from './Review.module.css'
import { reviewTexts } from './review.texts.ts'
import type { PlacedComments } from './usePlacedComments.ts'
import type { ReviewedPlan } from './useReview.ts'

/** What happened to a plan and was said about it, the last first. */
export function ReviewCourse({ plan, placed }: { plan: ReviewedPlan; placed: PlacedComments }) {
  const text = useText(reviewTexts)
  const { state } = useText(planTexts)
  const language = useLanguage()
  const events = [
    ...plan.comments.map(said => ({ ...said, key: said.id, tag: said.verdict && text.verdict[said.verdict] })),
    ...plan.steps.flatMap((taken, i) => {
      const before = plan.steps[i - 1]?.state
      // Another name, or being shown to everybody, leaves a plan where it stands.
      if (before === taken.state) return []
      const tag = before && taken.state === 'DRAFT' ? text.recalled : state[taken.state]
      return [{ ...taken, key: `${taken.version}`, text: '', tag }]
    }),
  ].sort((one, other) => other.version - one.version)
  return (
    <ol className={css.course} aria-label={text.course}>
      {events.map(({ key, text: words, tag, author, createdAt }) => {
        const mark = placed.marks.get(key)
        return (
          <li key={key} data-chosen={placed.chosen === key || undefined}>
            <span>
              {tag && <Tag>{tag}</Tag>}
              {words}
            </span>
            {mark !== undefined && (
              <button type="button" aria-label={text.showPlace(mark)} onClick={() => placed.show(key)}>
                {mark}
              </button>
            )}
            <small>
              {author.displayName} · {formatMoment(createdAt, language)}
            </small>
          </li>
        )
      })}
    </ol>
  )
}
