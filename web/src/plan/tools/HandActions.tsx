import { Button, Segmented } from 'antd'
import type { ReactNode } from 'react'
import { TAKINGS } from '../../editor/cellUnder.ts'
import type { Desk, DeskState } from '../../editor/desk.ts'
import { isDrawing, isIdle } from '../../editor/gestures/gesture.ts'
import { useStore } from '../../state/useStore.ts'
import { useText } from '../../ui/words/text.ts'
import { toolTexts } from '../map/tools.texts.ts'
import css from './Foot.module.css'

/** What can be done with what is being drawn or chosen, as buttons: everything that keys do, for whoever has none. */
export function HandActions({ desk }: { desk: Desk }) {
  const text = useText(toolTexts)
  const { action } = text
  const offers = useStore(desk, state => offersOf(state).join(' ')).split(' ') as Offer[]
  const selected = useStore(desk, state => state.selected.length)
  const mayFinish = useStore(desk, mayFinishNow)
  const follows = useStore(desk, state => state.follows)
  const takes = useStore(desk, state => state.takes)
  if (!offers[0]) return null
  const finish = (words: string) => (
    <Button type="primary" disabled={!mayFinish} onClick={() => desk.hand.finish()}>
      {words}
    </Button>
  )
  const buttons: Record<Offer, ReactNode> = {
    takes: (
      <Segmented
        value={takes}
        onChange={chosen => desk.setTakes(chosen)}
        options={TAKINGS.map(one => ({ value: one, label: text.taking[one] }))}
        aria-label={text.takes}
      />
    ),
    follow: (
      <Button
        type={follows ? 'primary' : 'default'}
        ghost={follows}
        aria-pressed={follows}
        title={action.followLong}
        onClick={() => desk.setFollows(!follows)}
      >
        {action.follow}
      </Button>
    ),
    finish: finish(action.finish),
    anyway: finish(action.anyway),
    back: <Button onClick={() => desk.hand.takeBack()}>{action.back}</Button>,
    cancel: <Button onClick={() => desk.leave()}>{action.cancel}</Button>,
    remove: <Button onClick={() => desk.removeVertex()}>{action.removeVertex}</Button>,
    merge: (
      <Button type="primary" onClick={() => desk.merge()}>
        {action.merge(selected)}
      </Button>
    ),
  }
  return (
    <fieldset className={css.actions} aria-label={text.actions} data-covers-map>
      {offers.map(offer => (
        <span key={offer}>{buttons[offer]}</span>
      ))}
    </fieldset>
  )
}

type Offer = 'takes' | 'follow' | 'finish' | 'anyway' | 'back' | 'cancel' | 'remove' | 'merge'

function offersOf({ tool, gesture, held, isChosen, gathers, selected }: DeskState): Offer[] {
  if (gathers) return selected.length > 1 ? ['merge', 'cancel'] : ['cancel']
  if (gesture?.type === 'draggingVertex') return gesture.byKeys ? ['finish', 'cancel'] : []
  if (tool === 'vertex') return held && isChosen && held.kind !== 'middle' && !held.lockedBy ? ['remove'] : []
  if (!isDrawing(gesture)) return []
  if (gesture.asks) return ['anyway', ...(gesture.points.length > 0 ? (['back'] as const) : []), 'cancel']
  if (gesture.type === 'measuring' && gesture.end) return ['cancel']
  if (!isIdle(gesture)) return ['finish', 'back', 'cancel', 'follow']
  if (tool === 'lasso') return ['cancel']
  return tool === 'transfer' || tool === 'release' ? ['takes', 'follow'] : ['follow']
}

/** Whether there is anything to finish: points enough for a line, or for ground. */
function mayFinishNow({ gesture }: DeskState): boolean {
  if (!isDrawing(gesture)) return gesture !== null
  return gesture.asks || gesture.points.length >= (gesture.type === 'drawingLasso' ? 3 : 2)
}
