import { Alert, Button } from 'antd'
import { at } from '../../address/prefix.ts'
import type { FileKind } from '../../api/index.ts'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { formatCount } from '../../ui/words/format.ts'
import { formatDay } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import type { ImportDesk } from '../desk/importDesk.ts'
import { importingTexts } from '../desk/importing.texts.ts'
import { KINDS } from '../desk/importState.ts'
import { AnotherFile } from '../steps/Choosing.tsx'
import css from '../steps/Importing.module.css'

interface AfterwardsProps {
  readonly desk: ImportDesk
  readonly kind: FileKind
  /** Names the stations that were written, to take them back. */
  readonly batch?: string | null | undefined
  readonly validFrom?: string
}

/** Where what was brought is seen, how it is taken back, and what comes next. */
export function Afterwards({ desk, kind, batch, validFrom }: AfterwardsProps) {
  const text = useText(importingTexts)
  const language = useLanguage()
  const see: Record<FileKind, readonly [address: string, words: string]> = {
    DIVISIONS: ['/map', text.seeMap],
    GRIDS: ['/map', text.seeMap],
    BUILDINGS: ['/map', text.seeMap],
    PATHS: ['/reach', text.seeReach],
    STATIONS: ['/stations', text.seeStations],
    SERVICE_ITEMS: ['/stations/services', text.seeItems],
  }
  const [address, words] = see[kind]
  const next = KINDS[KINDS.indexOf(kind) + 1]
  const takeBack = async (batch: string): Promise<void> => {
    const done = await desk.takeBack(batch)
    if (!done) return
    showToast({ text: text.takenBack(formatCount(done.deleted, language), formatCount(done.restored, language)) })
    await desk.another(kind)
  }
  return (
    <>
      <Alert
        type="success"
        showIcon
        role="status"
        title={text.applied}
        description={validFrom && text.validSince(formatDay(validFrom, language))}
      />
      <div className={css.buttons}>
        <Button type="primary" href={at(address)}>
          {words}
        </Button>
        {next && <Button onClick={() => void desk.another(next)}>{text.nextKind(text.kind[next])}</Button>}
        {batch && <Button onClick={() => void takeBack(batch)}>{text.takeBack}</Button>}
        <AnotherFile desk={desk} />
      </div>
      {kind !== 'STATIONS' && kind !== 'SERVICE_ITEMS' && <p className={css.note}>{text.noUndo}</p>}
    </>
  )
}
