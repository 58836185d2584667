import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import { csvFile, saveFile } from './saveFile.ts'
import { csvOf, type TableCells, workbookOf } from './writeTable.ts'

interface ExportMenuProps {
  /** What the button says. */
  readonly label: string
  /** What is exported, in words. */
  readonly hint: string
  /** Of the file, without its end. */
  readonly name: string
  readonly isEmpty: boolean
  readonly table: () => TableCells
}

/** What a table shows, as a file. */
export function ExportMenu({ label, hint, name, isEmpty, table }: ExportMenuProps) {
  const [busy, setBusy] = useState(false)
  const saveWorkbook = async (): Promise<void> => {
    setBusy(true)
    try {
      saveFile(`${name}.xlsx`, await workbookOf(table()))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          {
            type: 'group',
            label: <span style={{ color: 'var(--ink-soft)' }}>{hint}</span>,
            children: [
              { key: 'xlsx', label: 'Excel (.xlsx)', onClick: () => void saveWorkbook() },
              { key: 'csv', label: 'CSV', onClick: () => saveFile(`${name}.csv`, csvFile(csvOf(table()))) },
            ],
          },
        ],
      }}
    >
      <Button loading={busy} disabled={isEmpty}>
        {label}
      </Button>
    </Dropdown>
  )
}
