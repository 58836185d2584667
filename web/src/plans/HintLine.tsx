import { findGrid } from '@geyi/shared/coverage'
import type { Desk, DeskState } from '../editor/desk.ts'
import { measureOf } from '../editor/measuring.ts'
import { type Language, useLanguage } from '../ui/preferences.ts'
import { useText } from '../ui/text.ts'
import css from './Editor.module.css'
import { measureText } from './measureText.ts'
import { useGridName } from './names.ts'
import { toolTexts } from './tools.texts.ts'
import { useDesk } from './useDesk.ts'

/** Tells the next step, at the foot of the map. */
export function HintLine({ desk }: { desk: Desk }) {
  const text = useText(toolTexts)
  const nameOf = useGridName()
  const language = useLanguage()
  const hint = useDesk(desk, state => hintOf(state, text, nameOf, language))
  const isMeasuring = useDesk(desk, state => state.tool === 'measure')
  return (
    <p className={css.hint} role="status" data-covers-map>
      {desk.mayEdit || isMeasuring ? hint : text.readOnly}
    </p>
  )
}

function hintOf(
  { tool, gesture, selected, held, coverage, takes }: DeskState,
  text: (typeof toolTexts)['zh'],
  nameOf: (name: string | undefined) => string,
  language: Language,
): string {
  const { hint } = text
  if (gesture?.type === 'draggingVertex' && !gesture.byKeys) return hint.dragging
  if (tool === 'select') return selected.length > 0 ? hint.selected(selected.length) : hint.select
  if (tool === 'vertex' && held?.lockedBy) return hint.locked
  if (tool === 'vertex') return selected.length === 0 ? hint.vertexNone : held ? hint.vertexHeld : hint.vertex
  const points = gesture?.type === 'drawingLine' ? gesture.points.length : 0
  if (tool === 'split') return points === 0 ? hint.splitStart : hint.splitOn
  if (tool === 'reshape') return points === 0 ? hint.reshapeStart : hint.reshapeOn
  if (tool === 'create') return hint.create
  if (tool === 'release') return hint.release
  if (gesture?.type === 'measuring') {
    const measure = measureOf(gesture)
    if (!measure) return hint.measure
    const words = measureText(measure, text, language)
    return gesture.end ? hint.measured(words) : hint.measureOn(words)
  }
  const receiver = selected.length === 1 ? findGrid(coverage, selected[0]!) : undefined
  if (!receiver) return hint.transferNone
  return (takes === 'blocks' ? hint.transferBlocks : hint.transfer)(nameOf(receiver.name))
}
