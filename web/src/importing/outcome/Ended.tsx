import { Alert } from 'antd'
import { useStore } from '../../state/useStore.ts'
import { useText } from '../../ui/words/text.ts'
import type { ImportDesk } from '../desk/importDesk.ts'
import { importingTexts } from '../desk/importing.texts.ts'
import { isTrial, outcomeOf } from '../desk/importState.ts'
import { useTrouble } from '../desk/useTrouble.ts'
import css from '../steps/Importing.module.css'
import { Decision } from './Decision.tsx'
import { FeaturesOutcome } from './FeaturesOutcome.tsx'
import { ItemsOutcome } from './ItemsOutcome.tsx'
import { PathsOutcome } from './PathsOutcome.tsx'

/** What came of a trial or of an import, and what can be done next. */
export function Ended({ desk }: { desk: ImportDesk }) {
  const text = useText(importingTexts)
  const inWords = useTrouble()
  const job = useStore(desk, state => state.job)
  const trouble = useStore(desk, state => state.trouble)
  const outcome = outcomeOf(job)
  const refusal = outcome?.refusal
  const isNothing = refusal || !(outcome?.features || outcome?.paths || outcome?.serviceItems)
  return (
    <div className={css.view}>
      <h2>{isTrial(job) ? text.trial : text.outcome}</h2>
      {trouble && <Alert type="warning" showIcon role="alert" title={inWords(trouble)} />}
      {refusal ? (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={inWords({ code: refusal.code, reason: refusal.reason ?? null, message: refusal.message })}
          description={
            <small className={css.told} lang="en">
              {refusal.message}
            </small>
          }
        />
      ) : outcome?.features ? (
        <FeaturesOutcome desk={desk} outcome={outcome} />
      ) : outcome?.paths ? (
        <PathsOutcome desk={desk} outcome={outcome} />
      ) : outcome?.serviceItems ? (
        <ItemsOutcome desk={desk} outcome={outcome} />
      ) : job?.state === 'CANCELLED' ? (
        <Alert type="info" showIcon role="alert" title={text.cancelled} />
      ) : (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={text.jobFailed}
          description={
            job?.error && (
              <small className={css.told} lang="en">
                {job.error}
              </small>
            )
          }
        />
      )}
      {isNothing && <Decision desk={desk} />}
    </div>
  )
}
