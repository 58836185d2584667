import { Button, Tooltip } from 'antd'
import { AddIcon, RedoIcon, UndoIcon } from '../frame/icons.tsx'
import type { Source } from '../state/store.ts'
import { useStore } from '../state/useStore.ts'
import { useLanguage } from '../ui/words/preferences.ts'
import { useText } from '../ui/words/text.ts'
import type { History } from './desk/history.ts'
import type { StationChange } from './desk/stationChange.ts'
import type { StationDesk } from './desk/stationDesk.ts'
import css from './EditingBar.module.css'
import { nameOfChange } from './stationNews.ts'
import { stationTexts } from './stations.texts.ts'

interface EditingBarProps {
  readonly desk: Source<History<StationChange>> & Pick<StationDesk, 'undo' | 'redo'>
  /** Whether a place for a new station is being chosen. */
  readonly picking: boolean
  readonly pick: (on: boolean) => void
  readonly pickCentre: () => void
}

/** Add, undo, redo; and what to do while a place is chosen. */
export function EditingBar({ desk, picking, pick, pickCentre }: EditingBarProps) {
  const text = useText(stationTexts)
  const language = useLanguage()
  const last = useStore(desk, ({ done }) => done[0])
  const next = useStore(desk, ({ undone }) => undone[0])
  return (
    <div className={css.bar}>
      {picking ? (
        <div className={css.hint} role="status">
          <span>{text.addHint}</span>
          <Button size="small" onClick={pickCentre}>
            {text.addAtCentre}
          </Button>
          <Button size="small" onClick={() => pick(false)}>
            {text.cancel}
          </Button>
        </div>
      ) : (
        <>
          <Button icon={<AddIcon />} onClick={() => pick(true)}>
            {text.add}
          </Button>
          <Tooltip title={last ? text.undoOf(nameOfChange(last, language)) : ''}>
            <Button icon={<UndoIcon />} disabled={!last} aria-label={text.undo} onClick={() => void desk.undo()} />
          </Tooltip>
          <Tooltip title={next ? text.redoOf(nameOfChange(next, language)) : ''}>
            <Button icon={<RedoIcon />} disabled={!next} aria-label={text.redo} onClick={() => void desk.redo()} />
          </Tooltip>
        </>
      )}
    </div>
  )
}
