import type { GridId } from '@geyi/shared/coverage'
import { Empty } from 'antd'
import type { Desk } from '../../editor/desk.ts'
import { useStore } from '../../state/useStore.ts'
import { useText } from '../../ui/words/text.ts'
import css from '../desk/Editor.module.css'
import { planTexts } from '../desk/plans.texts.ts'
import { OneGrid, type OneGridProps } from './OneGrid.tsx'
import { SeveralGrids } from './SeveralGrids.tsx'

type SelectionPanelProps = Omit<OneGridProps, 'facts'>

/** What is selected, or being changed just now: the numbers follow the hand. */
export function SelectionPanel(props: SelectionPanelProps) {
  const { desk } = props
  const text = useText(planTexts)
  // The draft may be another while the same is selected.
  useStore(desk, state => state.coverage)
  const selected = useStore(desk, state => state.selected)
  const preview = useStore(desk, state => state.preview)

  const touched = [...(preview?.facts.keys() ?? [])].filter(id => !selected.includes(id))
  const shown = [...selected, ...touched.filter(id => changes(desk, id))]
  if (shown.length === 0)
    return (
      <Empty
        className={css.empty ?? ''}
        image={Empty.PRESENTED_IMAGE_SIMPLE}
        description={
          <>
            <strong>{text.nothingSelected}</strong>
            <br />
            {text.nothingSelectedHint}
          </>
        }
      />
    )
  const facts = shown.flatMap(id => desk.liveFactsOf(id) ?? [])
  if (selected.length !== 1 || shown.length > 1) return <SeveralGrids desk={desk} facts={facts} />
  return facts[0] ? <OneGrid {...props} facts={facts[0]} /> : null
}

/** Whether what is being drawn changes a grid's ground or counts. */
function changes(desk: Desk, id: GridId): boolean {
  const [before, now] = [desk.factsOf(id), desk.liveFactsOf(id)]
  return !before || !now || before.households !== now.households || Math.abs(before.area - now.area) > 1
}
