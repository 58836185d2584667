import { Button, Modal, Result, Spin, Tag } from 'antd'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useRoute } from 'wouter'
import { at } from '../address/prefix.ts'
import type { Refusal } from '../editor/log/planLog.ts'
import { useViewer } from '../frame/account/useViewer.ts'
import { PageBar } from '../frame/bar/PageBar.tsx'
import { formatCompareUrl } from '../frame/compareUrl.ts'
import page from '../frame/Page.module.css'
import { dayBefore } from '../time/era/era.ts'
import { SkipToMap } from '../ui/SkipToMap.tsx'
import { showToast } from '../ui/toasts/Toasts.tsx'
import { useName, useText } from '../ui/words/text.ts'
import css from './desk/Editor.module.css'
import { type OpenedPlan, openPlan } from './desk/openPlan.ts'
import { planTexts } from './desk/plans.texts.ts'
import { PlanEditor } from './PlanEditor.tsx'
import { PlanTitle } from './PlanTitle.tsx'
import { SaveState } from './SaveState.tsx'
import { SignIn } from './SignIn.tsx'

type Opening =
  | { readonly state: 'loading' | 'failed' | 'missing' }
  | { readonly state: 'open'; readonly opened: OpenedPlan }

/** One plan: loaded, then edited. */
export function PlanPage() {
  const [, params] = useRoute('/plan/:id')
  const id = decodeURIComponent(params?.id ?? '')
  const text = useText(planTexts)
  const nameOf = useName()
  const account = useViewer()
  const { viewer, asked } = account
  const [opening, setOpening] = useState<Opening>({ state: 'loading' })

  const [modal, question] = Modal.useModal()

  const isLoading = useRef(false)
  const open = useRef<OpenedPlan | null>(null)
  const load = useCallback(async () => {
    // A step of one's own is heard of twice.
    if (isLoading.current) return
    isLoading.current = true
    setOpening({ state: 'loading' })
    // What somebody has not been able to send is never sent in the name of the next.
    if (open.current?.viewer?.username !== viewer?.username) open.current?.desk.log.close()
    open.current = null
    try {
      const opened: OpenedPlan | null = await openPlan(id, viewer, refusal => {
        if (opened) report(opened, refusal, text, nameOf)
      })
      open.current = opened
      setOpening(opened ? { state: 'open', opened } : { state: 'missing' })
    } catch {
      setOpening({ state: 'failed' })
    } finally {
      isLoading.current = false
    }
  }, [id, viewer])
  useEffect(() => {
    if (asked) void load()
  }, [asked, load])

  const opened = opening.state === 'open' ? opening.opened : null
  /** Asks before somebody signs out with edits that are not saved yet. */
  const signOut = async () => {
    const { unsaved = 0, isKept = false } = opened?.desk.log ?? {}
    const words = { title: text.leave.title(unsaved), content: isKept ? text.leave.kept : text.leave.lost }
    const buttons = { okText: text.leave.signOut, cancelText: text.leave.stay }
    if (unsaved === 0 || (await modal.confirm({ ...words, ...buttons }))) await account.signOut()
  }
  const head = opened && (
    <header className={css.head}>
      <p className={css.where}>
        {opened.plan.division && nameOf(opened.plan.division)} <Tag>{text.state[opened.plan.state]}</Tag>
      </p>
      <div className={css.titleRow}>
        <PlanTitle opened={opened} renamed={() => void load()} />
        <SaveState desk={opened.desk} />
      </div>
    </header>
  )
  return (
    <div className={page.page}>
      {question}
      {opened && <SkipToMap />}
      <PageBar
        account={{ ...account, signOut }}
        title={opened?.plan.name ?? text.title}
        compareAddress={opened ? comparedAt(opened.plan) : undefined}
      />
      {opened ? (
        <PlanEditor
          key={opened.plan.version}
          opened={opened}
          account={account}
          head={head}
          stepped={() => void load()}
        />
      ) : opening.state === 'loading' ? (
        <div className={css.middle} role="status">
          <Spin /> {text.loading}
        </div>
      ) : opening.state === 'missing' && !viewer ? (
        <SignIn account={account} />
      ) : (
        <Result
          status="warning"
          title={opening.state === 'missing' ? text.notFound : text.failed}
          subTitle={opening.state === 'missing' ? text.notFoundHint : text.failedHint}
          extra={
            opening.state === 'missing' ? (
              <Button type="primary" href={at('/plan')}>
                {text.allPlans}
              </Button>
            ) : (
              <Button type="primary" onClick={() => void load()}>
                {text.retry}
              </Button>
            )
          }
        />
      )}
    </div>
  )
}

/** Where a plan is compared: with today, or once it is published with the last day before it. */
const comparedAt = ({ id, state, effectiveDate }: OpenedPlan['plan']): string =>
  `/compare${formatCompareUrl({
    within: null,
    from: state === 'PUBLISHED' && effectiveDate ? { type: 'day', day: dayBefore(effectiveDate) } : { type: 'today' },
    to: { type: 'plan', id },
    view: 'swipe',
  })}`

/** Says why an edit was not made, and offers to draw it again where that may help. */
function report(
  { desk, divisions }: OpenedPlan,
  { code, division, again, others }: Refusal,
  text: (typeof planTexts)['zh'],
  nameOf: ReturnType<typeof useName>,
): void {
  const whose = division === null ? undefined : divisions.get(division)
  const words =
    code === 'VERSION_CONFLICT'
      ? text.refused.conflict(others)
      : code === 'FORBIDDEN'
        ? text.refused.locked(whose ? nameOf(whose) : text.nobody)
        : code === 'TOPOLOGY_CONFLICT'
          ? text.refused.drawing
          : text.refused.other
  showToast({
    text: words,
    tone: 'warning',
    ...(again
      ? { action: { label: text.refused.again, run: () => void desk.tryEdit(again.edit, again.proposed) } }
      : {}),
  })
}
