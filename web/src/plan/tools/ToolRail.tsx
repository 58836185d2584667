import { Button, Tooltip } from 'antd'
import type { ComponentType } from 'react'
import type { Desk } from '../../editor/desk.ts'
import { changesDraft, TOOL_KEYS, TOOLS, type Tool } from '../../editor/gestures/tool.ts'
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
  RedoIcon,
  ReleaseIcon,
  ReshapeIcon,
  SelectIcon,
  SnapIcon,
  SplitIcon,
  TransferIcon,
  UndoIcon,
  VertexIcon,
} from './icons.tsx'

const icons: Record<Tool, ComponentType> = {
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
  // A finger does not hover: what it has pressed would only be covered.
  const hovers = useMedia('(hover: hover)')
  const named = (name: string, key: string) => (hovers ? `${name}  ${key}` : '')
  return (
    <div className={css.rail} role="toolbar" aria-label={text.tools} aria-orientation="vertical" data-covers-map>
      {TOOLS.map(one => {
        const Icon = icons[one]
        return (
          <Tooltip key={one} placement="right" title={named(text.tool[one], TOOL_KEYS[one].toUpperCase())}>
            <Button
              type={tool === one ? 'primary' : 'text'}
              icon={<Icon />}
              aria-label={text.tool[one]}
              aria-pressed={tool === one}
              disabled={changesDraft(one) && !desk.mayEdit}
              onClick={() => {
                desk.setTool(one)
                map?.focus()
              }}
            />
          </Tooltip>
        )
      })}
      <Tooltip placement="right" title={named(text.merge, 'M')}>
        <Button
          type={gathers ? 'primary' : 'text'}
          icon={<MergeIcon />}
          aria-label={text.merge}
          aria-pressed={gathers}
          disabled={!desk.mayEdit}
          onClick={() => desk.merge()}
        />
      </Tooltip>
      <Tooltip placement="right" title={named(text.snapping, 'X')}>
        <Button
          type={snapping ? 'default' : 'text'}
          icon={<SnapIcon />}
          aria-label={text.snapping}
          aria-pressed={snapping}
          onClick={() => desk.setSnapping(!snapping)}
        />
      </Tooltip>
      <Tooltip placement="right" title={named(text.undo, 'Ctrl Z')}>
        <Button
          type="text"
          icon={<UndoIcon />}
          aria-label={text.undo}
          disabled={!canUndo}
          onClick={() => desk.undo()}
        />
      </Tooltip>
      <Tooltip placement="right" title={named(text.redo, 'Ctrl ⇧ Z')}>
        <Button
          type="text"
          icon={<RedoIcon />}
          aria-label={text.redo}
          disabled={!canRedo}
          onClick={() => desk.redo()}
        />
      </Tooltip>
      {hovers && (
        <Tooltip placement="right" title={named(text.help, '?')}>
          <Button type="text" icon={<HelpIcon />} aria-label={text.help} onClick={help} />
        </Tooltip>
      )}
    </div>
  )
}
