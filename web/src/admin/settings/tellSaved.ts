import { type CombinedError, errorCodeOf } from '../../api/index.ts'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import type { settingsTexts } from './settings.texts.ts'

/** Tells that something is saved, and offers to put back what was. */
export const tellSaved = (text: typeof settingsTexts.zh, undo: () => Promise<boolean>): void =>
  showToast({
    text: text.saved,
    action: {
      label: text.undo,
      run: () =>
        void undo().then(isUndone =>
          showToast(isUndone ? { text: text.undone } : { text: text.notSaved, tone: 'warning' }),
        ),
    },
  })

/** Tells that something is not saved, and why. @returns whether somebody else has changed it */
export function tellNotSaved(text: typeof settingsTexts.zh, error: CombinedError | undefined): boolean {
  const isOutdated = error !== undefined && errorCodeOf(error) === 'VERSION_CONFLICT'
  showToast({ text: isOutdated ? text.conflict : text.notSaved, tone: 'warning' })
  return isOutdated
}
