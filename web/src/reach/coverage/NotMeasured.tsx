import { districtOf } from '@geyi/shared/codes'
import { Alert, Button } from 'antd'
import { at } from '../../address/prefix.ts'
import { mayBringGround } from '../../frame/account/rights.ts'
import { useStore } from '../../state/useStore.ts'
import { useText } from '../../ui/words/text.ts'
import { reachTexts } from '../desk/reach.texts.ts'
import type { ReachDesk } from '../desk/reachDesk.ts'
import type { Trouble } from '../desk/reachState.ts'
import { useTrouble } from '../desk/useTrouble.ts'
import css from './Coverage.module.css'

/** Why there are no figures, and what to do. */
export function NotMeasured({ desk, trouble }: { desk: ReachDesk; trouble: Trouble }) {
  const text = useText(reachTexts)
  const inWords = useTrouble()
  const within = useStore(desk, state => state.question?.within ?? '')
  const viewer = useStore(desk, state => state.viewer)
  const district = districtOf(within)
  const hasNoNetwork = trouble.reason === 'NO_WALKING_NETWORK'
  return (
    <Alert
      className={css.notice ?? ''}
      type="warning"
      showIcon
      role="alert"
      title={hasNoNetwork ? text.noNetwork : text.notMeasured}
      description={
        !hasNoNetwork ? inWords(trouble) : mayBringGround(viewer, district) ? text.noNetworkHint : text.noNetworkAsk
      }
      action={
        hasNoNetwork && mayBringGround(viewer, district) ? (
          <Button type="primary" href={at(`/import?kind=PATHS&district=${district}`)}>
            {text.importPaths}
          </Button>
        ) : (
          <Button onClick={() => desk.ask({})}>{text.retry}</Button>
        )
      }
    />
  )
}
