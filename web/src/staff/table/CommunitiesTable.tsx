import { Empty } from 'antd'
import { useStore } from '../../state/useStore.ts'
import { RowTable } from '../../ui/table/RowTable.tsx'
import { formatCount, formatNumber } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import type { CommunityRow } from '../desk/gridRows.ts'
import { staffTexts } from '../desk/staff.texts.ts'
import type { StaffDesk } from '../desk/staffDesk.ts'
import css from './Table.module.css'

/** How each community is staffed: who is missing, and how many households a worker has. */
export function CommunitiesTable({ desk, rows }: { desk: StaffDesk; rows: readonly CommunityRow[] }) {
  const text = useText(staffTexts)
  const language = useLanguage()
  const nameOf = useName()
  const narrow = useNarrow()
  const divisions = useStore(desk, state => state.divisions)
  const count = (number: number) => formatCount(number, language)
  const lacking = (number: number) => (number > 0 ? <span className={css.vacant}>▲ {count(number)}</span> : count(0))
  const number = (
    key:
      | 'gridCount'
      | 'households'
      | 'leaders'
      | 'workers'
      | 'perWorker'
      | 'withoutLeader'
      | 'withoutWorkers'
      | 'several',
    width: number,
    value: (row: CommunityRow) => number | null,
    render: (value: number) => React.ReactNode = count,
  ) => ({
    key,
    title: text.column[key],
    width,
    align: 'right' as const,
    sorter: (one: CommunityRow, other: CommunityRow) => (value(one) ?? -1) - (value(other) ?? -1),
    render: (_: unknown, row: CommunityRow) => {
      const found = value(row)
      return found === null ? '—' : render(found)
    },
  })
  const known = rows.some(({ households }) => households > 0)
  const perWorker = number(
    'perWorker',
    narrow ? 128 : 120,
    row => (known ? row.perWorker : null),
    found => formatNumber(found, language),
  )
  const vacant = number('withoutLeader', narrow ? 96 : 100, row => row.withoutLeader, lacking)
  return (
    <RowTable<CommunityRow>
      label={text.view.figures}
      rows={rows}
      keyOf={({ code }) => code}
      width={narrow ? 340 : 980}
      opened={null}
      open={code => void desk.look(code)}
      locale={{
        emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={`${text.noGrids} ${text.noGridsHint}`} />,
      }}
      columns={[
        {
          key: 'community',
          title: text.column.community,
          ...(narrow ? {} : { width: 160, fixed: 'left' as const }),
          render: (_, { code }) => {
            const division = divisions.get(code)
            return (
              <button type="button" className={css.name} onClick={() => void desk.look(code)}>
                {division ? nameOf(division) : code}
              </button>
            )
          },
        },
        ...(narrow
          ? [perWorker, vacant]
          : [
              number('gridCount', 76, row => row.grids),
              number('households', 118, row => (known ? row.households : null)),
              number('leaders', 92, row => row.leaders),
              number('workers', 94, row => row.workers),
              perWorker,
              vacant,
              number('withoutWorkers', 104, row => row.withoutWorkers, lacking),
              number('several', 116, row => row.several),
            ]),
      ]}
    />
  )
}
