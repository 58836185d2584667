import { Button, Tooltip } from 'antd'
import { useText } from '../ui/words/text.ts'
import css from './EditingBar.module.css'
import { AddIcon, RedoIcon, UndoIcon } from './icons.tsx'
import { stationTexts } from './stations.texts.ts'
import type { StationEditing } from './useStationEditing.ts'

interface EditingBarProps {
  readonly editing: StationEditing
  /** Whether a place for a new station is being chosen. */
  readonly picking: boolean
  readonly pick: (on: boolean) => void
  readonly pickCentre: () => void
}

/** Add, undo, redo; and what to do while a place is chosen. */
export function EditingBar({ editing, picking, pick, pickCentre }: EditingBarProps) {
  const text = useText(stationTexts)
  const { history, describe, undo, redo } = editing
  const last = history.done[0]
  const next = history.undone[0]
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
          <Tooltip title={last ? text.undoOf(describe(last)) : ''}>
            <Button icon={<UndoIcon />} disabled={!last} aria-label={text.undo} onClick={() => void undo()} />
          </Tooltip>
          <Tooltip title={next ? text.redoOf(describe(next)) : ''}>
            <Button icon={<RedoIcon />} disabled={!next} aria-label={text.redo} onClick={() => void redo()} />
          </Tooltip>
        </>
      )}
    </div>
  )
}
