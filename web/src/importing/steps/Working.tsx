import { Alert, Button, Progress } from 'antd'
import { useStore } from '../../state/useStore.ts'
import { useText } from '../../ui/words/text.ts'
import type { ImportDesk } from '../desk/importDesk.ts'
import { importingTexts } from '../desk/importing.texts.ts'
import { isTrial } from '../desk/importState.ts'
import { useTrouble } from '../desk/useTrouble.ts'
import css from './Importing.module.css'

/** How much of a file has been sent, with an end on demand. */
export function Sending({ desk }: { desk: ImportDesk }) {
  const text = useText(importingTexts)
  const share = useStore(desk, state => state.share)
  const title = text.sending(useStore(desk, state => state.fileName))
  return (
    <div className={css.view}>
      <h2>{title}</h2>
      <Progress aria-label={title} percent={Math.floor(share * 100)} status="active" />
      <div className={css.buttons}>
        <Button onClick={() => desk.stopSending()}>{text.stop}</Button>
      </div>
    </div>
  )
}

/** How far an import is, or its trial, with an end on demand. */
export function Working({ desk }: { desk: ImportDesk }) {
  const text = useText(importingTexts)
  const inWords = useTrouble()
  const job = useStore(desk, state => state.job)
  const trouble = useStore(desk, state => state.trouble)
  const title = isTrial(job) ? text.trying : text.writing
  return (
    <div className={css.view}>
      <h2>{title}</h2>
      <Progress aria-label={title} percent={Math.floor((job?.progress ?? 0) * 100)} status="active" />
      <p role="status">{text.step[job?.message ?? ''] ?? text.step['']}</p>
      <p className={css.note}>{text.leave}</p>
      {trouble && <Alert type="warning" showIcon role="alert" title={inWords(trouble)} />}
      <div className={css.buttons}>
        <Button onClick={() => void desk.stop()}>{text.stop}</Button>
      </div>
    </div>
  )
}
