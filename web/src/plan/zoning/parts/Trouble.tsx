import { Alert } from 'antd'
import { useStore } from '../../../state/useStore.ts'
import { useText } from '../../../ui/words/text.ts'
import { zoningTexts } from '../desk/zoning.texts.ts'
import type { ZoningDesk } from '../desk/zoningDesk.ts'

/** What could not be done, and what to do about it. */
export function Trouble({ zoning }: { zoning: ZoningDesk }) {
  const text = useText(zoningTexts)
  const trouble = useStore(zoning, state => state.trouble)
  if (!trouble) return null
  const words = text.trouble[trouble.reason ?? ''] ?? text.trouble[trouble.code] ?? text.troubleOther
  return <Alert type="warning" showIcon role="alert" title={words} />
}
