import type { Desk } from '../editor/desk.ts'
import { useText } from '../ui/text.ts'
import css from './Editor.module.css'
import { toolTexts } from './tools.texts.ts'
import { useDesk } from './useDesk.ts'

/** Whether what was drawn is safe. */
export function SaveState({ desk }: { desk: Desk }) {
  const text = useText(toolTexts)
  const saving = useDesk(desk, state => state.saving)
  const unsaved = useDesk(desk, state => state.unsaved)
  return (
    <span className={css.saving} data-saving={saving} role="status">
      {text.saving[saving]}
      {saving === 'offline' && ` · ${text.unsaved(unsaved)}`}
    </span>
  )
}
