import { Drawer } from 'antd'
import { useRef } from 'react'
import { TOOL_KEYS, TOOLS } from '../../editor/gestures/tool.ts'
import { useText } from '../../ui/words/text.ts'
import { toolTexts } from '../map/tools.texts.ts'
import css from './Tools.module.css'

/** All keys on one sheet. */
export function ShortcutSheet({ open, close }: { open: boolean; close: () => void }) {
  const text = useText(toolTexts)
  const wasOpen = useRef(false)
  wasOpen.current ||= open
  // A sheet that few ask for delays nobody's opening of the editor.
  if (!wasOpen.current) return null
  const { shortcuts } = text
  const keys: readonly (readonly [keys: string, does: string])[] = [
    ...TOOLS.map(tool => [TOOL_KEYS[tool].toUpperCase(), text.tool[tool]] as const),
    ['M', shortcuts.merge],
    ['Shift', shortcuts.shift],
    ['Enter', shortcuts.finish],
    ['F', shortcuts.follow],
    ['Esc', shortcuts.leave],
    ['⌫', shortcuts.back],
    ['Delete', shortcuts.remove],
    ['Tab', shortcuts.tab],
    ['← ↑ ↓ →', shortcuts.arrows],
    ['Alt', shortcuts.alt],
    ['X', shortcuts.snapping],
    ['B', shortcuts.taking],
    ['Ctrl Z', shortcuts.undo],
    ['Ctrl ⇧ Z', shortcuts.redo],
    ['␣', shortcuts.pan],
    ['?', shortcuts.help],
  ]
  return (
    <Drawer
      title={shortcuts.title}
      open={open}
      onClose={close}
      size={340}
      mask={false}
      getContainer={false}
      // The whole map's size, and focused when it opens: the sheet in it is what shows.
      rootStyle={{ position: 'absolute', outline: 'none' }}
    >
      <dl className={css.keys}>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Drawer>
  )
}
