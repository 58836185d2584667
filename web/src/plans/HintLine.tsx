import { findGrid } from '@geyi/shared/coverage'
import type { Desk, DeskState } from '../editor/desk.ts'
import { useText } from '../ui/text.ts'
import css from './Editor.module.css'
import { useGridName } from './names.ts'
import { toolTexts } from './tools.texts.ts'
import { useDesk } from './useDesk.ts'

/** Tells the next step, at the foot of the map. */
export function HintLine({ desk }: { desk: Desk }) {
  const text = useText(toolTexts)
  const nameOf = useGridName()
  const hint = useDesk(desk, state => hintOf(state, text, nameOf))
  return (
    <p className={css.hint} role="status" data-covers-map>
      {desk.mayEdit ? hint : text.readOnly}
    </p>
  )
}

function hintOf(
  { tool, gesture, selected, held, coverage }: DeskState,
  { hint }: (typeof toolTexts)['zh'],
  nameOf: (name: string | undefined) => string,
): string {
  if (gesture?.type === 'draggingVertex' && !gesture.byKeys) return hint.dragging
  if (tool === 'select') return selected.length > 0 ? hint.selected(selected.length) : hint.select
  if (tool === 'vertex' && held?.lockedBy) return hint.locked
  if (tool === 'vertex') return selected.length === 0 ? hint.vertexNone : held ? hint.vertexHeld : hint.vertex
  const points = gesture?.type === 'drawingLine' ? gesture.points.length : 0
  if (tool === 'split') return points === 0 ? hint.splitStart : hint.splitOn
  if (tool === 'reshape') return points === 0 ? hint.reshapeStart : hint.reshapeOn
  if (tool === 'create') return hint.create
  const receiver = selected.length === 1 ? findGrid(coverage, selected[0]!) : undefined
  return receiver ? hint.transfer(nameOf(receiver.name)) : hint.transferNone
}
