import { Button, Empty, type TableProps } from 'antd'
import { type ReactNode, useMemo } from 'react'
import type { StationKeptFragment } from '../../api/index.ts'
import { kindName, STATION_KINDS, StationPin } from '../../map/places.ts'
import { useStore } from '../../state/useStore.ts'
import { stationTexts } from '../../stations/stations.texts.ts'
import { RowTable } from '../../ui/table/RowTable.tsx'
import { formatCount, localeOf } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import { EVERYTHING } from '../desk/filter.ts'
import { gapsOf, normFor } from '../desk/gaps.ts'
import { keepingTexts } from '../desk/keeping.texts.ts'
import type { KeepingDesk } from '../desk/keepingDesk.ts'
import { isKeeper, todayOf } from '../desk/keepingState.ts'
import { offeredOn } from '../desk/offeredOn.ts'
import { HoursCell } from './HoursCell.tsx'
import css from './StationTable.module.css'
import { StatusTag } from './StatusTag.tsx'

interface StationTableProps {
  readonly desk: KeepingDesk
  /** Those that the filter lets through. */
  readonly stations: readonly StationKeptFragment[]
}

type Row = StationKeptFragment

const keyOf = ({ id }: Row): string => id

/** The stations as a table: sorted by anything, checked for what is done to many, opened one by one. */
export function StationTable({ desk, stations }: StationTableProps) {
  const text = useText(keepingTexts)
  const stationText = useText(stationTexts)
  const language = useLanguage()
  const nameOf = useName()
  const narrow = useNarrow()
  const today = useStore(desk, todayOf)
  const divisions = useStore(desk, state => state.divisions)
  const norms = useStore(desk, state => state.norms)
  const checked = useStore(desk, state => state.checked)
  const opened = useStore(desk, state => state.opened)
  const keeper = useStore(desk, isKeeper)
  const isEmpty = useStore(desk, state => state.stations.size === 0)

  const keys = useMemo(() => [...checked], [checked])
  const columns = useMemo((): NonNullable<TableProps<Row>['columns']> => {
    const collator = new Intl.Collator(localeOf(language), { numeric: true })
    const by = (value: (row: Row) => string | number) => (a: Row, b: Row) => {
      const [one, other] = [value(a), value(b)]
      return typeof one === 'number' ? one - (other as number) : collator.compare(one, other as string)
    }
    const division = ({ divisionCode }: Row) => {
      const found = divisions.get(divisionCode)
      return found ? nameOf(found) : divisionCode
    }
    const unset = <span className={css.unset}>{text.unset}</span>
    const name = {
      key: 'name',
      title: text.column.name,
      sorter: by(nameOf),
      render: (_: unknown, row: Row) => (
        <button type="button" className={css.name} title={nameOf(row)} onClick={() => desk.show(row.id)}>
          <StationPin kind={row.kind} width={16} />
          <span>
            {nameOf(row)}
            {narrow && <small>{`${kindName(row.kind, language)} · ${division(row)}`}</small>}
          </span>
        </button>
      ),
    }
    const status = {
      key: 'status',
      title: text.column.status,
      width: narrow ? 96 : 112,
      sorter: by(row => stationText.statusOf[row.status]),
      render: (_: unknown, row: Row) => {
        const gaps = narrow ? gapsOf(row, norms, today).length : 0
        return (
          <>
            <StatusTag status={row.status} />
            {gaps > 0 && <small className={css.unset}>{text.gapsCount(gaps)}</small>}
          </>
        )
      },
    }
    if (narrow) return [name, status]
    const column = (
      key: keyof typeof text.column,
      width: number,
      value: (row: Row) => string | number,
      render: (row: Row) => ReactNode,
      align: 'left' | 'right' = 'left',
    ) => ({
      key,
      title: text.column[key],
      width,
      align,
      ellipsis: true,
      sorter: by(value),
      render: (_: unknown, row: Row) => render(row),
    })
    return [
      { ...name, width: 216, fixed: 'left' as const },
      column(
        'kind',
        132,
        row => STATION_KINDS.indexOf(row.kind),
        row => kindName(row.kind, language),
      ),
      column('division', 120, division, division),
      status,
      column(
        'hours',
        164,
        row => row.openingHours ?? '',
        row => (row.openingHours ? <HoursCell hours={row.openingHours} /> : unset),
      ),
      column(
        'services',
        96,
        row => offeredOn(row, today).length,
        row => offeredOn(row, today).length || unset,
        'right',
      ),
      column(
        'phone',
        128,
        row => row.phone ?? '',
        row => row.phone ?? unset,
      ),
      column(
        'area',
        104,
        row => row.area ?? -1,
        row => {
          if (typeof row.area !== 'number') return unset
          const norm = normFor(norms, row.kind, row.divisionCode)
          const isBelow = norm !== null && row.area < norm
          const area = formatCount(row.area, language)
          return isBelow ? (
            <span className={css.unset} title={text.gap.AREA_BELOW_NORM}>
              ▼ {area}
            </span>
          ) : (
            area
          )
        },
        'right',
      ),
      column(
        'accessible',
        92,
        row => (typeof row.accessible === 'boolean' ? Number(row.accessible) : -1),
        row => (typeof row.accessible === 'boolean' ? (row.accessible ? text.yes : text.no) : unset),
      ),
      column(
        'version',
        84,
        row => row.version,
        row => row.version,
        'right',
      ),
    ]
  }, [text, stationText, language, nameOf, narrow, today, norms, divisions, desk])

  return (
    <RowTable<Row>
      label={text.table}
      rows={stations}
      keyOf={keyOf}
      columns={columns}
      width={narrow ? 340 : 1244}
      opened={opened}
      open={id => desk.show(id)}
      {...(keeper
        ? {
            rowSelection: {
              selectedRowKeys: keys,
              columnWidth: 44,
              fixed: !narrow,
              preserveSelectedRowKeys: true,
              getTitleCheckboxProps: () => ({ 'aria-label': text.checkAll }),
              getCheckboxProps: row => ({ 'aria-label': text.checkOne(nameOf(row)) }),
              onChange: chosen => desk.check(chosen as string[]),
            },
          }
        : {})}
      locale={{
        emptyText: (
          <Empty
            image={Empty.PRESENTED_IMAGE_SIMPLE}
            description={
              <>
                {isEmpty ? text.empty : text.nothing}
                <br />
                {isEmpty ? text.emptyHint : text.nothingHint}
              </>
            }
          >
            {!isEmpty && <Button onClick={() => desk.filter(EVERYTHING)}>{text.showAll}</Button>}
          </Empty>
        ),
      }}
    />
  )
}
