import { Alert, Button } from 'antd'
import { useStore } from '../../state/useStore.ts'
import { useText } from '../../ui/words/text.ts'
import { zoningTexts } from './desk/zoning.texts.ts'
import type { ZoningProps } from './desk/zoningProps.ts'
import { Trouble } from './parts/Trouble.tsx'
import css from './parts/Zoning.module.css'

/** What the API says of a job whose server has ended, again and again. */
const LOST = 'The server ended before the job did. Start it again.'

/** That a search has ended without a result, with a way to begin it again as it was asked for. */
export function Ended({ desk, zoning }: ZoningProps) {
  const text = useText(zoningTexts)
  const { job, isStarting } = useStore(zoning, state => state)
  const isLost = job?.error === LOST
  const unsaved = useStore(desk, state => state.unsaved)
  return (
    <>
      {job?.state === 'CANCELLED' ? (
        <Alert type="info" showIcon role="status" title={text.cancelled} />
      ) : (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={isLost ? text.lost : text.failed}
          description={!isLost && job?.error && <small lang="en">{job.error}</small>}
        />
      )}
      <Trouble zoning={zoning} />
      {unsaved > 0 && <p className={css.note}>{text.unsaved}</p>}
      <div className={css.buttons}>
        <Button type="primary" loading={isStarting} disabled={unsaved > 0} onClick={() => void zoning.retry()}>
          {text.retry}
        </Button>
        <Button onClick={() => zoning.leave()}>{text.back}</Button>
      </div>
    </>
  )
}
