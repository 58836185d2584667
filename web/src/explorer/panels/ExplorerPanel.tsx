import { Button } from 'antd'
import { EraTag } from '../../time/era/EraTag.tsx'
import { eraOf } from '../../time/era/era.ts'
import { CloseIcon } from '../../ui/icons.tsx'
import css from '../../ui/Panel.module.css'
import { Sheet } from '../../ui/Sheet.tsx'
import { formatDay } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { plannerTexts } from '../ground/planner.texts.ts'
import { Breadcrumb } from './Breadcrumb.tsx'
import type { ExplorerPanelProps } from './panelProps.ts'
import { usePanelContents } from './usePanelContents.tsx'

/** The one panel beside the map: what is selected, or what is being done. A sheet on phones. */
export function ExplorerPanel(props: ExplorerPanelProps) {
  const { narrow, height, setHeight, task, setTask, selection, close, sample, day, today } = props
  const text = useText(plannerTexts)
  const language = useLanguage()
  const { title, path, here, body, closable } = usePanelContents(props)
  const head = (
    <header className={css.head}>
      {day && !task && !narrow && (
        <p className={css.day}>
          <strong>{formatDay(day, language)}</strong> <EraTag era={eraOf(day, today)} />
        </p>
      )}
      <Breadcrumb path={path} here={here} select={props.goTo} />
      <div className={css.titleRow}>
        <h2>{title}</h2>
        {closable && (
          <Button
            type="text"
            aria-label={text.close}
            icon={<CloseIcon />}
            onClick={() => (task ? setTask(null) : close())}
          />
        )}
      </div>
    </header>
  )
  const note = sample && <p className={css.sample}>{text.sampleNote}</p>
  if (narrow)
    return (
      <Sheet label={title} height={height} setHeight={setHeight} head={head}>
        <div className={css.sheetBody}>
          {body}
          {note}
        </div>
      </Sheet>
    )
  return (
    <aside className={css.panel} aria-label={title}>
      {head}
      <div className={css.body} key={selection?.type === 'ground' ? selection.code : selection?.id}>
        {body}
        {note}
      </div>
    </aside>
  )
}
