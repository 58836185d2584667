import { Alert, Button } from 'antd'
import { useText } from '../ui/words/text.ts'
import css from './Explorer.module.css'
import { plannerTexts } from './planner.texts.ts'

/** Stands where the map will be: that it is being loaded, or why it could not be and what to do. */
export function LoadState({ failed, retry }: { failed: boolean; retry: () => void }) {
  const text = useText(plannerTexts)
  return failed ? (
    <Alert
      className={css.failure ?? ''}
      type="warning"
      showIcon
      title={text.failed}
      description={text.failedHint}
      action={<Button onClick={retry}>{text.retry}</Button>}
    />
  ) : (
    <p className={css.loading} role="status">
      {text.loading}
    </p>
  )
}
