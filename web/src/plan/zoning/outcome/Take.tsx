import { Button } from 'antd'
import { useStore } from '../../../state/useStore.ts'
import { showToast } from '../../../ui/toasts/Toasts.tsx'
import { useText } from '../../../ui/words/text.ts'
import { zoningTexts } from '../desk/zoning.texts.ts'
import type { ZoningProps } from '../desk/zoningProps.ts'

/** Takes the proposal that is looked at, as one step of the plan. */
export function Take({ desk, zoning }: Pick<ZoningProps, 'desk' | 'zoning'>) {
  const text = useText(zoningTexts)
  const chosen = useStore(zoning, state => state.chosen)
  const taken = useStore(zoning, state => state.taken)
  useStore(desk, state => state.coverage)
  if (chosen === null || taken === chosen) return null
  const take = () => {
    if (zoning.take()) showToast({ text: text.takenToast(text.proposal(chosen + 1)) })
    else showToast({ text: text.takeFailed, tone: 'warning' })
  }
  return (
    <Button type="primary" disabled={!zoning.preview()?.outcome} onClick={take}>
      {text.take}
    </Button>
  )
}
