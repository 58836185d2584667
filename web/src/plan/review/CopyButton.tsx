import { Button } from 'antd'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { CopyPlanDocument, client, errorCodeOf } from '../../api/index.ts'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { useText } from '../../ui/words/text.ts'
import { reviewTexts } from './review.texts.ts'

/** Begins a draft of one's own that is as a plan is, and opens it. */
export function CopyButton({ planId, name }: { planId: string; name: string }) {
  const text = useText(reviewTexts)
  const [, go] = useLocation()
  const [busy, setBusy] = useState(false)
  const copy = async () => {
    setBusy(true)
    const { data, error } = await client
      .mutation(CopyPlanDocument, { input: { planId, name: text.copyName(name.slice(0, 190)) } })
      .toPromise()
    setBusy(false)
    const copied = data?.copyPlan?.plan
    if (copied) go(`/plan/${encodeURIComponent(copied.id)}`)
    else if (error) showToast({ text: refusal(errorCodeOf(error)), tone: 'warning' })
  }
  const refusal = (code: string) =>
    code === 'UNREACHABLE' ? text.unreachable : code === 'UNAUTHENTICATED' ? text.signedOut : text.other
  return (
    <Button loading={busy} onClick={copy}>
      {text.copy}
    </Button>
  )
}
