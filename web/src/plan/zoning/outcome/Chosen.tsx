import { Alert, Button } from 'antd'
import { useStore } from '../../../state/useStore.ts'
import { useText } from '../../../ui/words/text.ts'
import { Crosswalk } from '../../nets/crosswalk/Crosswalk.tsx'
import { zoningTexts } from '../desk/zoning.texts.ts'
import type { ZoningProps } from '../desk/zoningProps.ts'
import { GainList } from './GainList.tsx'

/** The proposal that is looked at: what it does to each grid, or why it can’t be taken any more. */
export function Chosen(props: ZoningProps & { chosen: number }) {
  const { desk, zoning, chosen } = props
  const text = useText(zoningTexts)
  const taken = useStore(zoning, state => state.taken)
  const isStale = useStore(zoning, state => state.isStale)
  const isOfNets = useStore(zoning, ({ job }) => (job?.result?.proposals[chosen]?.leaving.length ?? 0) > 0)
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
  return (
    <>
      {isStale && <Alert type="info" showIcon role="status" title={text.stale} />}
      <GainList {...props} preview={preview} />
      {isOfNets && <Crosswalk {...props} draft={preview.outcome.coverage} />}
    </>
  )
}
