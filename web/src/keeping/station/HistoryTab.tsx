import { Alert, Button, Skeleton } from 'antd'
import { useEffect, useState } from 'react'
import { askAnew, StationHistoryDocument, type StationStateFragment } from '../../api/index.ts'
import { useStore } from '../../state/useStore.ts'
import { useText } from '../../ui/words/text.ts'
import { keepingTexts } from '../desk/keeping.texts.ts'
import type { KeepingDesk } from '../desk/keepingDesk.ts'
import css from './SidePanel.module.css'
import { StateLines } from './StateLines.tsx'

interface HistoryTabProps {
  readonly desk: KeepingDesk
  readonly id: string
}

interface Pages {
  readonly states: readonly StationStateFragment[]
  /** Where the next page begins; null after the last. */
  readonly next: string | null
}

/** All states of a station, the latest first. */
export function HistoryTab({ desk, id }: HistoryTabProps) {
  const text = useText(keepingTexts)
  const divisions = useStore(desk, state => state.divisions)
  const [pages, setPages] = useState<Pages | null>(null)
  const [failed, setFailed] = useState(false)
  const load = async (known: Pages | null): Promise<void> => {
    setFailed(false)
    const { data } = await askAnew(StationHistoryDocument, { id, after: known?.next ?? null })
    const history = data?.station?.history
    if (!history) return setFailed(true)
    const { hasNextPage, endCursor } = history.pageInfo
    const states = [...(known?.states ?? []), ...history.edges.map(({ node }) => node)]
    setPages({ states, next: hasNextPage ? (endCursor ?? null) : null })
  }
  useEffect(() => void load(null), [id])
  if (failed)
    return (
      <Alert
        className={css.alert ?? ''}
        type="warning"
        showIcon
        title={text.failed}
        description={text.failedHint}
        action={<Button onClick={() => void load(pages)}>{text.retry}</Button>}
      />
    )
  if (!pages) return <Skeleton active style={{ padding: 16 }} />
  return (
    <section className={css.states} aria-label={text.history}>
      {pages.states.map(state => (
        <StateLines key={state.version} state={state} divisions={divisions} />
      ))}
      {pages.next && <Button onClick={() => void load(pages)}>{text.more}</Button>}
    </section>
  )
}
