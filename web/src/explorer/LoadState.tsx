import { Alert, Button } from 'antd'
import { useText } from '../ui/words/text.ts'
import { plannerTexts } from './ground/planner.texts.ts'
import css from './map/Explorer.module.css'

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
