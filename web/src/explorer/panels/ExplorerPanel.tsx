import { Button } from 'antd'
import type { useViewer } from '../../frame/account/useViewer.ts'
import css from '../../frame/Panel.module.css'
import { useStore } from '../../state/useStore.ts'
import { EraTag } from '../../time/era/EraTag.tsx'
import { eraOf } from '../../time/era/era.ts'
import { CloseIcon } from '../../ui/icons.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { formatDay } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import type { ExplorerDesk } from '../desk/explorerDesk.ts'
import { dayShown, isSample, todayOf } from '../desk/explorerState.ts'
import { plannerTexts } from '../ground/planner.texts.ts'
import { Breadcrumb } from './Breadcrumb.tsx'
import { usePlaceContents } from './usePlaceContents.tsx'
import { useTaskContents } from './useTaskContents.tsx'

interface ExplorerPanelProps {
  readonly desk: ExplorerDesk
  readonly account: ReturnType<typeof useViewer>
}

/** The one panel beside the map: what is being done, or what is selected. A sheet on phones. */
export function ExplorerPanel({ desk, account }: ExplorerPanelProps) {
  const text = useText(plannerTexts)
  const language = useLanguage()
  const narrow = useNarrow()
  const selection = useStore(desk, state => state.selection)
  const isBusy = useStore(desk, state => state.task !== null)
  const height = useStore(desk, state => state.height)
  const day = useStore(desk, dayShown)
  const today = useStore(desk, todayOf)
  const sample = useStore(desk, isSample)
  const task = useTaskContents(desk, account)
  const place = usePlaceContents(desk)
  const { title, path, here, body, closable } = task ?? place
  const head = (
    <header className={css.head}>
      {day && today && !isBusy && !narrow && (
        <p className={css.day}>
          <strong>{formatDay(day, language)}</strong> <EraTag era={eraOf(day, today)} />
        </p>
      )}
      <Breadcrumb path={path} here={here} select={code => desk.goTo(code)} />
      <div className={css.titleRow}>
        <h2>{title}</h2>
        {closable && (
          <Button
            type="text"
            aria-label={text.close}
            icon={<CloseIcon />}
            onClick={() => (isBusy ? desk.endTask() : desk.select(null))}
          />
        )}
      </div>
    </header>
  )
  const note = sample && <p className={css.sample}>{text.sampleNote}</p>
  if (narrow)
    return (
      <Sheet label={title} height={height} setHeight={to => desk.setHeight(to)} head={head}>
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
