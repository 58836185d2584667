import { Table, type TableProps, type TableRef } from 'antd'
import { useEffect, useMemo, useRef } from 'react'
import { usePreferences } from '../words/preferences.ts'
import { useNarrow } from '../words/useMedia.ts'
import css from './RowTable.module.css'
import { useRoom } from './useRoom.ts'

interface RowTableProps<Row> extends Pick<TableProps<Row>, 'rowSelection' | 'locale'> {
  readonly label: string
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly columns: NonNullable<TableProps<Row>['columns']>
  /** Pixels below which it is scrolled sideways; in large type this is as much more but on a phone, and so is what columns take. */
  readonly width: number
  /** Key of the row that is looked at, wherever it was chosen; it is brought into view. */
  readonly opened: string | null
  readonly open: (key: string) => void
  readonly className?: string | undefined
}

/** How much larger large type is. */
const LARGE = 22 / 16

/** Many rows in the room that there is, of which one is looked at. Only those in view are in the page. */
export function RowTable<Row extends object>({
  label,
  rows,
  keyOf,
  width,
  columns,
  opened,
  open,
  className = '',
  ...table
}: RowTableProps<Row>) {
  const rowsInView = useRef<TableRef>(null)
  const [room, height] = useRoom()
  const narrow = useNarrow()
  const scale = usePreferences().largeType ? LARGE : 1
  const widths = useMemo(
    () =>
      columns.map(column => (typeof column.width === 'number' ? { ...column, width: column.width * scale } : column)),
    [columns, scale],
  )

  const isThere = opened !== null && rows.some(row => keyOf(row) === opened)
  useEffect(() => {
    if (isThere) rowsInView.current?.scrollTo({ key: opened })
  }, [opened, isThere])

  return (
    <div ref={room} className={`${css.room} ${className}`}>
      <Table<Row>
        ref={rowsInView}
        size="small"
        aria-label={label}
        rowKey={keyOf}
        dataSource={rows}
        pagination={false}
        virtual
        showSorterTooltip={false}
        scroll={{ y: Math.max(height - 40, 120), x: narrow ? width : width * scale }}
        columns={widths}
        rowClassName={row => (keyOf(row) === opened ? css.opened! : '')}
        onRow={row => ({ onClick: () => open(keyOf(row)) })}
        {...table}
      />
    </div>
  )
}
