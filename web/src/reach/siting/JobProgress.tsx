import { Alert, Button, Progress } from 'antd'
import { useStore } from '../../state/useStore.ts'
import { useText } from '../../ui/words/text.ts'
import { useTrouble } from '../desk/useTrouble.ts'
import { Asked } from './Asked.tsx'
import { sitingTexts } from './desk/siting.texts.ts'
import type { SitingProps } from './desk/sitingProps.ts'
import { isAtWork } from './desk/sitingState.ts'
import css from './Siting.module.css'

/** How far the search is, with an end on demand; or that it has ended without a result. */
export function JobProgress({ desk, siting }: SitingProps) {
  const text = useText(sitingTexts)
  const inWords = useTrouble()
  const job = useStore(siting, state => state.job)
  const trouble = useStore(siting, state => state.trouble)
  const atWork = useStore(siting, isAtWork)
  const again = (
    <Button type="primary" onClick={() => siting.leave()}>
      {text.again}
    </Button>
  )
  return (
    <section className={css.view} aria-label={text.atWork}>
      <Asked desk={desk} siting={siting} />
      {atWork ? (
        <>
          <h2>{text.atWork}</h2>
          <Progress aria-label={text.atWork} percent={Math.floor((job?.progress ?? 0) * 100)} status="active" />
          <p role="status">{text.step[job?.message ?? ''] ?? text.step['']}</p>
          <p className={css.note}>{text.reload}</p>
          {trouble && <Alert type="warning" showIcon role="alert" title={inWords(trouble)} />}
          <div className={css.buttons}>
            <Button onClick={() => void siting.cancel()}>{text.cancel}</Button>
          </div>
        </>
      ) : job?.state === 'CANCELLED' ? (
        <Alert
          type="info"
          showIcon
          role="alert"
          title={text.cancelled}
          description={text.cancelledHint}
          action={again}
        />
      ) : (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={text.failed}
          description={
            <>
              {text.failedHint}
              {job?.error && (
                <small className={css.told} lang="en">
                  {job.error}
                </small>
              )}
            </>
          }
          action={again}
        />
      )}
    </section>
  )
}
