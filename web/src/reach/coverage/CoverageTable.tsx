import type { TableProps } from 'antd'
import { useMemo } from 'react'
import { useStore } from '../../state/useStore.ts'
import { RowTable } from '../../ui/table/RowTable.tsx'
import { formatCount, localeOf } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import { reachTexts } from '../desk/reach.texts.ts'
import type { ReachDesk } from '../desk/reachDesk.ts'
import { type ReachRow, shareText } from '../desk/reachRows.ts'
import { LIMITS } from '../desk/reachServer.ts'
import css from './Coverage.module.css'

interface CoverageTableProps {
  readonly desk: ReachDesk
  /** Of one level. */
  readonly rows: readonly ReachRow[]
  /** The place among the limits of the one that is looked at. */
  readonly band: number
}

const keyOf = ({ code }: ReachRow): string => code

const shareOf = (row: ReachRow, band: number): number => (row.households > 0 ? row.within[band]! / row.households : 2)

/** The places of one level with the households within each limit; on a phone with those of one limit. */
export function CoverageTable({ desk, rows, band }: CoverageTableProps) {
  const text = useText(reachTexts)
  const language = useLanguage()
  const narrow = useNarrow()
  const selected = useStore(desk, state => state.selected)

  const columns = useMemo((): NonNullable<TableProps<ReachRow>['columns']> => {
    const collator = new Intl.Collator(localeOf(language), { numeric: true })
    const count = (number: number) => formatCount(number, language)
    const shown = narrow ? [band] : [...LIMITS.keys()]
    return [
      {
        key: 'name',
        title: text.name,
        sorter: (a, b) => collator.compare(a.around.join() + a.name, b.around.join() + b.name),
        render: (_, row) => (
          <button
            type="button"
            className={css.name}
            title={text.zoomTo(row.name)}
            onClick={() => desk.select(row.code)}
          >
            {row.name}
            <small>{[...row.around.slice(-1), ...(narrow ? [text.hh(count(row.households))] : [])].join(' · ')}</small>
          </button>
        ),
      },
      ...(narrow
        ? []
        : [
            {
              key: 'households',
              title: text.households,
              width: 118,
              align: 'right' as const,
              sorter: (a: ReachRow, b: ReachRow) => a.households - b.households,
              render: (_: unknown, row: ReachRow) => count(row.households),
            },
          ]),
      ...shown.map(at => ({
        key: `within${LIMITS[at]}`,
        title: text.minutes(LIMITS[at]!),
        width: narrow ? 80 : 88,
        align: 'right' as const,
        className: at === band && !narrow ? css.looked! : '',
        sorter: (a: ReachRow, b: ReachRow) => shareOf(a, at) - shareOf(b, at),
        render: (_: unknown, row: ReachRow) => (
          <span className={css.share}>
            {shareText(row.within[at]!, row.households)}
            <small>{count(row.within[at]!)}</small>
          </span>
        ),
      })),
      {
        key: 'uncovered',
        title: text.uncovered,
        width: narrow ? 116 : 112,
        align: 'right',
        sorter: (a, b) => a.households - a.within[band]! - (b.households - b.within[band]!),
        render: (_, row) => {
          const uncovered = row.households - row.within[band]!
          return <span className={uncovered > 0 ? css.missing : undefined}>{count(uncovered)}</span>
        },
      },
    ]
  }, [text, language, narrow, band, desk])

  return (
    <RowTable<ReachRow>
      label={text.table}
      rows={rows}
      keyOf={keyOf}
      columns={columns}
      width={narrow ? 330 : 560}
      opened={selected}
      open={code => desk.select(code)}
      className={css.room}
    />
  )
}
