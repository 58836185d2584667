import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import type { StationKeptFragment } from '../../api/index.ts'
import { csvFile, saveFile } from '../../frame/saveFile.ts'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { filesTexts } from './files.texts.ts'
import { stationCsv, stationWorkbook } from './stationTable.ts'

interface ExportMenuProps {
  /** Those that the filter lets through. */
  readonly stations: readonly StationKeptFragment[]
  /** ISO date, for the name of the file. */
  readonly today: string
}

/** What the table shows, as a file that imports again. */
export function ExportMenu({ stations, today }: ExportMenuProps) {
  const text = useText(filesTexts)
  const language = useLanguage()
  const [busy, setBusy] = useState(false)
  const name = `${text.file}-${today}`
  const saveWorkbook = async (): Promise<void> => {
    setBusy(true)
    try {
      saveFile(`${name}.xlsx`, await stationWorkbook(stations, language))
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
            label: text.exportHint(formatCount(stations.length, language)),
            children: [
              { key: 'xlsx', label: 'Excel (.xlsx)', onClick: () => void saveWorkbook() },
              {
                key: 'csv',
                label: 'CSV',
                onClick: () => saveFile(`${name}.csv`, csvFile(stationCsv(stations, language))),
              },
            ],
          },
        ],
      }}
    >
      <Button loading={busy} disabled={stations.length === 0}>
        {text.export}
      </Button>
    </Dropdown>
  )
}
