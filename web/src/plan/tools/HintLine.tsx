import { findGrid } from '@geyi/shared/coverage'
import type { Desk, DeskState } from '../../editor/desk.ts'
import { isDrawing } from '../../editor/gestures/gesture.ts'
import { measureOf } from '../../editor/gestures/measuring.ts'
import { useStore } from '../../state/useStore.ts'
import { type Language, useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { useMedia } from '../../ui/words/useMedia.ts'
import { useGridName } from '../desk/names.ts'
import { partedNames } from '../desk/partedNames.ts'
import { measureText } from '../map/measureText.ts'
import { toolTexts } from '../map/tools.texts.ts'
import css from './Foot.module.css'

type ToolText = (typeof toolTexts)['zh']
type NameOf = (name: string | undefined) => string

/** Tells the next step, at the foot of the map: to a finger without naming keys. */
export function HintLine({ desk }: { desk: Desk }) {
  const words = useText(toolTexts)
  const nameOf = useGridName()
  const language = useLanguage()
  const hovers = useMedia('(hover: hover)')
  const text: ToolText = hovers ? words : { ...words, hint: { ...words.hint, ...words.touchHint } }
  const hint = useStore(desk, state => hintOf(state, text, nameOf, language))
  const isMeasuring = useStore(desk, state => state.tool === 'measure')
  const asks = useStore(desk, ({ gesture }) => isDrawing(gesture) && gesture.asks)
  return (
    <p className={css.hint} role="status" data-asks={asks || undefined} data-covers-map>
      {desk.mayEdit || isMeasuring ? hint : text.readOnly}
    </p>
  )
}

function hintOf(state: DeskState, text: ToolText, nameOf: NameOf, language: Language): string {
  const { tool, gesture, selected, held, gathers } = state
  const { hint } = text
  if (isDrawing(gesture) && gesture.asks) return text.partedAsk(partedNames(state, nameOf))
  if (gesture?.type === 'draggingVertex' && !gesture.byKeys) return hint.dragging
  if (gathers) return selected.length > 1 ? hint.gathered(selected.length) : hint.gathering
  if (tool === 'select') return selected.length > 0 ? hint.selected(selected.length) : hint.select
  if (tool === 'vertex' && held?.lockedBy) return hint.locked
  if (tool === 'vertex') return selected.length === 0 ? hint.vertexNone : held ? hint.vertexHeld : hint.vertex
  const isBegun = isDrawing(gesture) && gesture.points.length > 0
  if (tool === 'split') return isBegun ? hint.splitOn : hint.splitStart
  if (tool === 'reshape') return isBegun ? hint.reshapeOn : hint.reshapeStart
  if (gesture?.type === 'measuring') {
    const measure = measureOf(gesture)
    if (!measure) return hint.measure
    const words = measureText(measure, text, language)
    return gesture.end ? hint.measured(words) : hint.measureOn(words)
  }
  if (isBegun) return hint.lassoOn
  if (tool === 'lasso') return hint.lasso
  if (tool === 'create') return hint.create
  return tool === 'release' ? hint.release : transferHint(state, text, nameOf)
}

function transferHint({ selected, coverage, takes, follows }: DeskState, { hint }: ToolText, nameOf: NameOf): string {
  const receiver = selected.length === 1 ? findGrid(coverage, selected[0]!) : undefined
  if (!receiver) return hint.transferNone
  const name = nameOf(receiver.name)
  if (takes === 'corners' || follows) return hint.transferCorners(name)
  return takes === 'blocks' ? hint.transferBlocks(name) : hint.transfer(name)
}
