import { Table, type TableProps, type TableRef } from 'antd'
import { type ComponentProps, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
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

const AS = {
  nothing: { role: 'presentation' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  name: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const
const asCell = () => AS.cell

/** The tables that the library draws by, which are none to who hears them. */
function Unspoken(props: ComponentProps<'table'>) {
  return <table {...props} {...AS.nothing} />
}

/**
 * The library draws a table of names and, for the rows in view, elements that are none: what they are is told to who can't see them, on
 * the element around both.
 */
const AS_TABLE: NonNullable<TableProps['components']> = {
  table: Unspoken,
  header: {
    table: Unspoken,
    wrapper: props => <thead {...props} {...AS.group} />,
    row: props => <tr {...props} {...AS.row} aria-rowindex={1} />,
    cell: props => <th {...props} {...AS.name} />,
  },
}

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
  rowSelection,
  ...table
}: RowTableProps<Row>) {
  const rowsInView = useRef<TableRef>(null)
  const [room, height] = useRoom()
  const narrow = useNarrow()
  const scale = usePreferences().largeType ? LARGE : 1
  const widths = useMemo(
    () =>
      columns.map(column => ({
        ...column,
        onCell: asCell,
        ...(typeof column.width === 'number' ? { width: column.width * scale } : {}),
      })),
    [columns, scale],
  )

  const isThere = opened !== null && rows.some(row => keyOf(row) === opened)
  useEffect(() => {
    if (isThere) rowsInView.current?.scrollTo({ key: opened })
  }, [opened, isThere])

  // The library passes nothing on to the element that holds both names and rows, and says of the one around it whether it is busy.
  useLayoutEffect(() => {
    const table = rowsInView.current?.nativeElement.querySelector('.ant-table-container')
    table?.setAttribute('role', 'table')
    table?.setAttribute('aria-label', label)
    table?.setAttribute('aria-rowcount', String(rows.length + 1))
  })
  return (
    <div ref={room} className={`${css.room} ${className}`}>
      <Table<Row>
        ref={rowsInView}
        size="small"
        components={AS_TABLE}
        rowKey={keyOf}
        dataSource={rows}
        pagination={false}
        virtual
        showSorterTooltip={false}
        scroll={{ y: Math.max(height - 40, 120), x: narrow ? width : width * scale }}
        columns={widths}
        rowClassName={row => (keyOf(row) === opened ? css.opened! : '')}
        onRow={(row, index) => ({
          ...AS.row,
          'aria-rowindex': (index ?? 0) + 2,
          onClick: () => open(keyOf(row)),
        })}
        {...table}
        {...(rowSelection ? { rowSelection: { ...rowSelection, onCell: asCell } } : {})}
      />
    </div>
  )
}
