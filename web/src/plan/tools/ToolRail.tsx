import { Button, Tooltip } from 'antd'
import type { ComponentType } from 'react'
import type { Desk } from '../../editor/desk.ts'
import { changesDraft, TOOL_KEYS, TOOLS } from '../../editor/gestures/tool.ts'
import { RedoIcon, UndoIcon } from '../../frame/icons.tsx'
import type { GeyiMap } from '../../map/index.ts'
import { useStore } from '../../state/useStore.ts'
import { useText } from '../../ui/words/text.ts'
import { useMedia } from '../../ui/words/useMedia.ts'
import css from '../desk/Editor.module.css'
import { toolTexts } from '../map/tools.texts.ts'
import {
  CreateIcon,
  HelpIcon,
  MeasureIcon,
  MergeIcon,
  ReleaseIcon,
  ReshapeIcon,
  SelectIcon,
  SnapIcon,
  SplitIcon,
  TransferIcon,
  VertexIcon,
} from './icons.tsx'

const icons: Record<(typeof TOOLS)[number], ComponentType> = {
  select: SelectIcon,
  vertex: VertexIcon,
  reshape: ReshapeIcon,
  split: SplitIcon,
  transfer: TransferIcon,
  release: ReleaseIcon,
  create: CreateIcon,
  measure: MeasureIcon,
}

/** The tools beside the map, each with its key. */
export function ToolRail({ desk, map, help }: { desk: Desk; map: GeyiMap | null; help: () => void }) {
  const text = useText(toolTexts)
  const tool = useStore(desk, state => state.tool)
  const gathers = useStore(desk, state => state.gathers)
  const snapping = useStore(desk, state => state.snapping)
  const canUndo = useStore(desk, state => state.canUndo)
  const canRedo = useStore(desk, state => state.canRedo)
  const hovers = useHovers()
  return (
    <div className={css.rail} role="toolbar" aria-label={text.tools} aria-orientation="vertical" data-covers-map>
      {TOOLS.map(one => (
        <RailButton
          key={one}
          name={text.tool[one]}
          keys={TOOL_KEYS[one].toUpperCase()}
          icon={icons[one]}
          type={tool === one ? 'primary' : 'text'}
          isPressed={tool === one}
          disabled={changesDraft(one) && !desk.mayEdit}
          run={() => {
            desk.setTool(one)
            map?.focus()
          }}
        />
      ))}
      <RailButton
        name={text.merge}
        keys="M"
        icon={MergeIcon}
        type={gathers ? 'primary' : 'text'}
        isPressed={gathers}
        disabled={!desk.mayEdit}
        run={() => desk.merge()}
      />
      <RailButton
        name={text.snapping}
        keys="X"
        icon={SnapIcon}
        type={snapping ? 'default' : 'text'}
        isPressed={snapping}
        run={() => desk.setSnapping(!snapping)}
      />
      <RailButton name={text.undo} keys="Ctrl Z" icon={UndoIcon} disabled={!canUndo} run={() => desk.undo()} />
      <RailButton name={text.redo} keys="Ctrl ⇧ Z" icon={RedoIcon} disabled={!canRedo} run={() => desk.redo()} />
      {hovers && <RailButton name={text.help} keys="?" icon={HelpIcon} run={help} />}
    </div>
  )
}

interface RailButtonProps {
  readonly name: string
  /** What it is called by on a keyboard. */
  readonly keys: string
  readonly icon: ComponentType
  readonly type?: 'primary' | 'default' | 'text'
  readonly isPressed?: boolean
  readonly disabled?: boolean
  readonly run: () => void
}

function RailButton({ name, keys, icon: Icon, type = 'text', isPressed, disabled = false, run }: RailButtonProps) {
  const hovers = useHovers()
  return (
    <Tooltip placement="right" title={hovers ? `${name}  ${keys}` : ''}>
      <Button
        type={type}
        icon={<Icon />}
        aria-label={name}
        aria-pressed={isPressed}
        disabled={disabled}
        onClick={run}
      />
    </Tooltip>
  )
}

/** A finger does not hover: what it has pressed would only be covered. */
const useHovers = () => useMedia('(hover: hover)')
