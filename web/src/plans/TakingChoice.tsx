import { Segmented } from 'antd'
import { TAKINGS } from '../editor/cellUnder.ts'
import type { Desk } from '../editor/desk.ts'
import { useText } from '../ui/text.ts'
import css from './Tools.module.css'
import { toolTexts } from './tools.texts.ts'
import { useDesk } from './useDesk.ts'

/** What a press takes while ground is given away: shown with the tools that do. */
export function TakingChoice({ desk }: { desk: Desk }) {
  const text = useText(toolTexts)
  const tool = useDesk(desk, state => state.tool)
  const takes = useDesk(desk, state => state.takes)
  if (tool !== 'transfer' && tool !== 'release') return null
  return (
    <div className={css.taking} data-covers-map>
      <span>{text.takes}</span>
      <Segmented
        value={takes}
        onChange={chosen => desk.setTakes(chosen)}
        options={TAKINGS.map(one => ({ value: one, label: text.taking[one] }))}
        aria-label={text.takes}
      />
      <kbd>B</kbd>
    </div>
  )
}
