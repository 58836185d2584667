import { type GridId, gridsOf } from '@geyi/shared/coverage'
import { Table } from 'antd'
import { useMemo } from 'react'
import type { Desk } from '../../editor/desk.ts'
import type { GridFacts } from '../../editor/draft/gridFacts.ts'
import { useStore } from '../../state/useStore.ts'
import { formatCount, localeOf } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import css from '../desk/Editor.module.css'
import { useGridName } from '../desk/names.ts'
import { planTexts } from '../desk/plans.texts.ts'
import { Deviation } from './Deviation.tsx'
import rowCss from './Rows.module.css'

interface GridTableProps {
  readonly desk: Desk
  readonly divisionName: (code: string) => string
  readonly show: (id: GridId) => void
}

interface Row extends GridFacts {
  readonly key: GridId
  readonly name: string
  readonly community: string
}

/** The plan's grids as a table: sorted by anything, a press shows one on the map. */
export function GridTable({ desk, divisionName, show }: GridTableProps) {
  const text = useText(planTexts)
  const language = useLanguage()
  const narrow = useNarrow()
  const nameOf = useGridName()
  const coverage = useStore(desk, ({ coverage }) => coverage)
  const selected = useStore(desk, state => state.selected)
  const rows = useMemo(
    () =>
      gridsOf(coverage).flatMap(({ id, name, community }): Row[] => {
        const facts = community?.startsWith(desk.rights.division) ? desk.factsOf(id) : undefined
        return facts ? [{ ...facts, key: id, name: nameOf(name), community: divisionName(community!) }] : []
      }),
    [desk, coverage, nameOf, divisionName],
  )
  const collator = new Intl.Collator(localeOf(language), { numeric: true })
  return (
    <Table<Row>
      size="small"
      aria-label={text.gridsTable}
      className={css.gridTable ?? ''}
      dataSource={rows}
      pagination={false}
      virtual
      scroll={{ y: narrow ? innerHeight * 0.4 - 150 : Math.max(innerHeight - 220, 240), x: 384 }}
      rowClassName={({ id }) => (selected.includes(id) ? 'ant-table-row-selected' : '')}
      onRow={({ id }) => ({ onClick: () => show(id) })}
      columns={[
        {
          title: text.name,
          dataIndex: 'name',
          width: 134,
          sorter: (a, b) => collator.compare(a.community + a.name, b.community + b.name),
          defaultSortOrder: 'ascend',
          render: (_, row) => (
            <button type="button" className={rowCss.rowName} onClick={() => show(row.id)}>
              <span>{row.name}</span>
              <small>{row.community}</small>
            </button>
          ),
        },
        {
          title: text.households,
          dataIndex: 'households',
          align: 'right',
          width: 120,
          sorter: (a, b) => a.households - b.households,
          render: (_, row) => (
            <>
              {desk.band ? formatCount(row.households, language) : '—'} <br />
              <Deviation facts={row} />
            </>
          ),
        },
        {
          title: text.compactness,
          dataIndex: 'compactness',
          align: 'right',
          width: 130,
          sorter: (a, b) => a.compactness - b.compactness,
          render: value => value.toFixed(2),
        },
      ]}
    />
  )
}
