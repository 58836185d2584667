import { Button, Input } from 'antd'
import { useState } from 'react'
import { client, errorCodeOf, RenamePlanDocument } from '../api/index.ts'
import { showToast } from '../ui/toasts/Toasts.tsx'
import { useText } from '../ui/words/text.ts'
import css from './desk/Editor.module.css'
import type { OpenedPlan } from './desk/openPlan.ts'
import { planTexts } from './desk/plans.texts.ts'
import { reviewTexts } from './review/review.texts.ts'

interface PlanTitleProps {
  readonly opened: OpenedPlan
  /** The plan has another name now. */
  readonly renamed: () => void
}

/** The name of a plan, which who created it may change while it is a draft. */
export function PlanTitle({ opened: { plan, desk }, renamed }: PlanTitleProps) {
  const text = useText(planTexts)
  const review = useText(reviewTexts)
  const [name, setName] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  if (name === null)
    return (
      <>
        <h2>{plan.name}</h2>
        {plan.viewerMay.includes('RENAME') && (
          <Button size="small" type="text" onClick={() => setName(plan.name)}>
            {text.renamePlan}
          </Button>
        )}
      </>
    )
  const save = async () => {
    setBusy(true)
    const { error } = await client
      .mutation(RenamePlanDocument, { input: { planId: plan.id, version: desk.log.version, name: name.trim() } })
      .toPromise()
    setBusy(false)
    if (!error) return renamed()
    const code = errorCodeOf(error)
    const why = {
      UNREACHABLE: review.unreachable,
      UNAUTHENTICATED: review.signedOut,
      VERSION_CONFLICT: review.conflict,
    }
    showToast({ text: why[code as keyof typeof why] ?? review.other, tone: 'warning' })
  }
  return (
    <form
      className={css.rename}
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') setName(null)
      }}
    >
      <Input
        autoFocus
        aria-label={text.name}
        value={name}
        maxLength={200}
        onChange={event => setName(event.target.value)}
      />
      <Button type="primary" htmlType="submit" loading={busy} disabled={name.trim() === ''}>
        {text.save}
      </Button>
      <Button onClick={() => setName(null)}>{text.cancel}</Button>
    </form>
  )
}
