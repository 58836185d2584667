import { gridNameIn } from '@geyi/shared/codes'
import { Empty, Select } from 'antd'
import { useMemo, useState } from 'react'
import { useStore } from '../../state/useStore.ts'
import { RowTable } from '../../ui/table/RowTable.tsx'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import type { GridRow } from '../desk/gridRows.ts'
import { staffTexts } from '../desk/staff.texts.ts'
import type { StaffDesk } from '../desk/staffDesk.ts'
import css from './Table.module.css'

type Vacancy = 'all' | 'any' | 'LEADER' | 'WORKER' | 'ANYBODY'
const VACANCIES: readonly Vacancy[] = ['all', 'any', 'LEADER', 'WORKER', 'ANYBODY']

/** Whether a grid lacks what is looked for; one without anybody lacks both. */
const lacks = ({ vacancy }: GridRow, asked: Vacancy): boolean =>
  asked === 'all' ||
  (vacancy !== null && (asked === 'any' || vacancy === asked || (vacancy === 'ANYBODY' && asked !== 'ANYBODY')))

/** The grids of a division, and who serves in them or is missing. */
export function GridsTable({ desk, rows }: { desk: StaffDesk; rows: readonly GridRow[] }) {
  const text = useText(staffTexts)
  const language = useLanguage()
  const narrow = useNarrow()
  const opened = useStore(desk, state => (state.opened?.type === 'grid' ? state.opened.code : null))
  const [asked, setAsked] = useState<Vacancy>('all')
  const shown = useMemo(() => rows.filter(row => lacks(row, asked)), [rows, asked])
  const count = (number: number) => formatCount(number, language)
  const known = rows.some(({ grid }) => grid.households > 0)
  const leader = ({ leader }: GridRow) => leader?.name ?? <span className={css.vacant}>▲ {text.vacant}</span>
  const workers = ({ workers }: GridRow) =>
    workers.length > 0 ? count(workers.length) : <span className={css.vacant}>▲ {text.vacant}</span>
  return (
    <>
      <search className={css.bar} aria-label={text.view.grids}>
        <Select<Vacancy>
          className={css.choice ?? ''}
          aria-label={text.vacancies.all}
          value={asked}
          onChange={setAsked}
          options={VACANCIES.map(value => ({ value, label: text.vacancies[value] }))}
          popupMatchSelectWidth={false}
        />
        <span className={css.count} role="status">
          {text.gridsShown(count(shown.length), count(rows.length))}
        </span>
      </search>
      <RowTable<GridRow>
        label={text.view.grids}
        rows={shown}
        keyOf={({ code }) => code}
        width={narrow ? 340 : 640}
        opened={opened}
        open={code => desk.open({ type: 'grid', code })}
        locale={{
          emptyText: (
            <Empty
              image={Empty.PRESENTED_IMAGE_SIMPLE}
              description={
                rows.length === 0 ? (
                  <>
                    {text.noGrids}
                    <br />
                    {text.noGridsHint}
                  </>
                ) : (
                  text.noSuchGrid
                )
              }
            />
          ),
        }}
        columns={[
          {
            key: 'grid',
            title: text.column.grid,
            ...(narrow ? {} : { width: 240 }),
            render: (_, { code, grid }) => (
              <button type="button" className={css.name} onClick={() => desk.open({ type: 'grid', code })}>
                {gridNameIn(language, grid)}
                <small>{code}</small>
              </button>
            ),
          },
          { key: 'leader', title: text.column.leader, width: narrow ? 96 : 128, render: (_, row) => leader(row) },
          {
            key: 'workers',
            title: text.column.workers,
            width: narrow ? 100 : 112,
            align: 'right',
            sorter: (one, other) => one.workers.length - other.workers.length,
            render: (_, row) => workers(row),
          },
          ...(narrow
            ? []
            : [
                {
                  key: 'households',
                  title: text.column.households,
                  width: 96,
                  align: 'right' as const,
                  sorter: (one: GridRow, other: GridRow) => one.grid.households - other.grid.households,
                  render: (_: unknown, { grid }: GridRow) => (known ? count(grid.households) : '—'),
                },
              ]),
        ]}
      />
    </>
  )
}
