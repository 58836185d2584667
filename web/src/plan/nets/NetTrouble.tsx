import { Alert } from 'antd'
import { useStore } from '../../state/useStore.ts'
import { useText } from '../../ui/words/text.ts'
import { netsTexts } from './desk/nets.texts.ts'
import type { NetsDesk } from './desk/netsDesk.ts'

/** What could not be done, and what to do about it. What is wrong with a file is quoted. */
export function NetTrouble({ nets }: { nets: NetsDesk }) {
  const text = useText(netsTexts)
  const trouble = useStore(nets, state => state.trouble)
  if (!trouble) return null
  const { code, reason, message } = trouble
  const known = text.trouble[reason ?? ''] ?? text.trouble[code]
  if (known) return <Alert type="warning" showIcon role="alert" title={known} />
  const isOfFile = code === 'BAD_USER_INPUT' || code === 'INVALID_GEOMETRY'
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={isOfFile ? text.unreadable : text.troubleOther}
      description={isOfFile && <small lang="en">{message}</small>}
    />
  )
}
