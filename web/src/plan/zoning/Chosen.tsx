import { Alert, Button } from 'antd'
import { useStore } from '../../state/useStore.ts'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { useText } from '../../ui/words/text.ts'
import { zoningTexts } from './desk/zoning.texts.ts'
import type { ZoningProps } from './desk/zoningProps.ts'
import { GainList } from './GainList.tsx'
import css from './Zoning.module.css'

/** The proposal that is looked at: what it does to each grid, and a way to take it. */
export function Chosen(props: ZoningProps & { chosen: number }) {
  const { desk, zoning, chosen } = props
  const text = useText(zoningTexts)
  const taken = useStore(zoning, state => state.taken)
  const isStale = useStore(zoning, state => state.isStale)
  useStore(desk, state => state.coverage)
  if (taken === chosen)
    return (
      <Alert
        type="success"
        showIcon
        role="status"
        title={text.taken}
        action={
          <Button size="small" onClick={() => desk.undo()}>
            {text.undo}
          </Button>
        }
      />
    )
  const preview = zoning.preview()
  if (!preview) return null
  if (!preview.outcome)
    return (
      <Alert
        type="warning"
        showIcon
        role="status"
        title={preview.reason?.code === 'LOCKED' ? text.locked : text.gone}
      />
    )
  const take = () => {
    if (zoning.take()) showToast({ text: text.takenToast(text.proposal(chosen + 1)) })
    else showToast({ text: text.takeFailed, tone: 'warning' })
  }
  return (
    <>
      {isStale && <Alert type="info" showIcon role="status" title={text.stale} />}
      <div className={css.buttons}>
        <Button type="primary" onClick={take}>
          {text.take}
        </Button>
      </div>
      <GainList {...props} preview={preview} />
    </>
  )
}
