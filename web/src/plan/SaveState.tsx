import { useEffect } from 'react'
import { useSessionOver } from '../api/index.ts'
import type { Desk } from '../editor/desk.ts'
import { showToast } from '../ui/toasts/Toasts.tsx'
import { useText } from '../ui/words/text.ts'
import css from './desk/Editor.module.css'
import { useDesk } from './desk/useDesk.ts'
import { toolTexts } from './map/tools.texts.ts'

/** Whether what was drawn is safe. */
export function SaveState({ desk }: { desk: Desk }) {
  const text = useText(toolTexts)
  const saving = useDesk(desk, state => state.saving)
  const unsaved = useDesk(desk, state => state.unsaved)
  const isKept = useDesk(desk, state => state.isKept)
  const isOver = useSessionOver()
  useEffect(() => {
    if (desk.restored > 0) showToast({ text: text.restored(desk.restored) })
  }, [desk])
  // Nothing of it is one's own to save.
  if (!desk.mayEdit) return null
  return (
    <span className={css.saving} data-saving={saving} role="status">
      {[
        saving === 'offline' && isOver ? text.notSaved : text.saving[saving],
        ...(saving === 'offline' ? [text.unsaved(unsaved), ...(isKept ? [text.kept] : [])] : []),
      ].join(' · ')}
    </span>
  )
}
