import { type Coverage, findGrid, type GridId } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { client, PlanRowsDocument, type PlanRowsQuery } from '../../api/index.ts'
import type { Desk } from '../../editor/desk.ts'
import panel from '../../frame/Panel.module.css'
import { useStore } from '../../state/useStore.ts'
import { formatMoment } from '../../ui/words/formatMoment.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { editPlace, gridsAbout } from '../desk/editPlace.ts'
import { useGridName } from '../desk/names.ts'
import { planTexts } from '../desk/plans.texts.ts'
import { ownCourse, type Standing } from './ownCourse.ts'
import css from './Rows.module.css'

type Row = NonNullable<PlanRowsQuery['plan']>['edits'][number]

interface HistoryListProps {
  readonly desk: Desk
  readonly planId: string
  /** What the plan began from, once it is known: it still has the grids that are gone. */
  readonly base: Coverage | null
  readonly username: string | undefined
  readonly look: (ground: MultiPolygon, grids: readonly GridId[]) => void
}

/** Who drew what when, the last first: a press shows where, and one's own edits can be gone back to. */
export function HistoryList({ desk, planId, base, username, look }: HistoryListProps) {
  const text = useText(planTexts)
  const language = useLanguage()
  const rows = useLog(desk, planId)
  const coverage = useStore(desk, ({ coverage }) => coverage)
  const nameOf = useGridName()
  const isSaved = useStore(desk, ({ saving }) => saving === 'saved')
  if (rows.length === 0) return <p className={panel.note}>{text.noHistory}</p>
  const bySequence = new Map(rows.map(row => [row.sequence, row]))
  const standings = ownCourse(rows.map(row => ({ ...row, mine: row.author.username === username })))
  const whichOf = (edit: Row['edit']): readonly string[] => {
    // Tens of names would say less.
    if (edit.type === 'zoneGrids') return [text.divided(edit.grids.length, edit.zones.length)]
    const names = gridsAbout(coverage, edit).map(id => {
      const grid = findGrid(coverage, id)
      const was = base && findGrid(base, id)
      return nameOf((was ?? grid)?.name)
    })
    return edit.type === 'renameGrid' ? [[...new Set([...names, nameOf(edit.name ?? undefined)])].join(' → ')] : names
  }
  const what = (row: Row): string => {
    const undone = row.undoes ? bySequence.get(row.undoes) : undefined
    if (row.kind === 'EDIT' || !undone) return text.edited(text.edit[row.edit.type], whichOf(row.edit))
    return row.kind === 'UNDO'
      ? text.undid(what(undone))
      : text.redid(what(bySequence.get(undone.undoes ?? 0) ?? undone))
  }
  const goTo = ({ undone, steps }: Standing) => {
    for (let step = 0; step < steps; step++) undone ? desk.redo() : desk.undo()
  }
  const show = (row: Row) => {
    const { ground, grids } = editPlace(desk.now.coverage, row.edit)
    look(ground, grids)
  }
  return (
    <ol className={css.history} reversed>
      {rows.toReversed().map(row => {
        const standing = row.kind === 'EDIT' ? standings.get(row.sequence) : undefined
        return (
          <li key={row.sequence} data-undone={standing?.undone || undefined}>
            <button type="button" className={css.rowName} onClick={() => show(row)}>
              <span>{what(row)}</span>
              <small>
                {row.author.displayName} · {formatMoment(row.createdAt, language)}
              </small>
            </button>
            {standing && standing.steps > 0 && desk.mayEdit && (
              <Button size="small" disabled={!isSaved} onClick={() => goTo(standing)}>
                {standing.undone ? text.forwardTo : text.backTo}
              </Button>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** The plan's log, read on whenever something has been saved. */
function useLog(desk: Desk, planId: string): readonly Row[] {
  const coverage = useStore(desk, ({ coverage }) => coverage)
  const saving = useStore(desk, state => state.saving)
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
  return rows
}
