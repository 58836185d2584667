import { useEffect, useState } from 'react'
import { client, PlanRowsDocument, type PlanRowsQuery } from '../api/index.ts'
import type { Desk } from '../editor/desk.ts'
import panel from '../ui/Panel.module.css'
import { useLanguage } from '../ui/preferences.ts'
import { useText } from '../ui/text.ts'
import css from './Editor.module.css'
import { formatMoment } from './moment.ts'
import { planTexts } from './plans.texts.ts'
import { useCoverage, useDesk } from './useDesk.ts'

type Row = NonNullable<PlanRowsQuery['plan']>['edits'][number]

/** Who drew what when, the last first. */
export function HistoryList({ desk, planId }: { desk: Desk; planId: string }) {
  const text = useText(planTexts)
  const language = useLanguage()
  const coverage = useCoverage(desk)
  const saving = useDesk(desk, state => state.saving)
  const [rows, setRows] = useState<readonly Row[]>([])
  useEffect(() => {
    if (saving !== 'saved') return
    const after = rows.at(-1)?.sequence ?? 0
    let gone = false
    void client
      .query(PlanRowsDocument, { id: planId, after }, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data }) => {
        if (!gone && data?.plan) setRows(known => [...known.filter(row => row.sequence <= after), ...data.plan!.edits])
      })
    return () => {
      gone = true
    }
  }, [planId, saving, coverage])
  if (rows.length === 0) return <p className={panel.note}>{text.noHistory}</p>
  const bySequence = new Map(rows.map(row => [row.sequence, row]))
  const what = (row: Row): string => {
    const undone = row.undoes ? bySequence.get(row.undoes) : undefined
    if (row.kind === 'EDIT' || !undone) return text.edit[row.edit.type]
    return row.kind === 'UNDO'
      ? text.undid(what(undone))
      : text.redid(what(bySequence.get(undone.undoes ?? 0) ?? undone))
  }
  return (
    <ol className={css.history} reversed>
      {rows.toReversed().map(row => (
        <li key={row.sequence}>
          <span>{what(row)}</span>
          <small>
            {row.author.displayName} · {formatMoment(row.createdAt, language)}
          </small>
        </li>
      ))}
    </ol>
  )
}
