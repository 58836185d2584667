import { useEffect } from 'react'
import { sessionOver } from '../api/index.ts'
import type { Desk } from '../editor/desk.ts'
import { useStore } from '../state/useStore.ts'
import { showToast } from '../ui/toasts/Toasts.tsx'
import { useText } from '../ui/words/text.ts'
import css from './desk/Editor.module.css'
import { toolTexts } from './map/tools.texts.ts'

/** Whether what was drawn is safe. */
export function SaveState({ desk }: { desk: Desk }) {
  const text = useText(toolTexts)
  const saving = useStore(desk, state => state.saving)
  const unsaved = useStore(desk, state => state.unsaved)
  const isKept = useStore(desk, state => state.isKept)
  const isOver = useStore(sessionOver, over => over)
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
