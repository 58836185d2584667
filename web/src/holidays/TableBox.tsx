import { unguarded } from '@geyi/shared/csv'
import { Alert, Button, Input, Upload } from 'antd'
import { useId, useState } from 'react'
import { readTable } from '../frame/files/readTable.ts'
import { formatCount } from '../ui/words/format.ts'
import { useLanguage } from '../ui/words/preferences.ts'
import { useText } from '../ui/words/text.ts'
import type { Day } from './days.ts'
import { type ReadDays, readDays } from './dayTable.ts'
import css from './Holidays.module.css'
import { holidayTexts } from './holidays.texts.ts'

interface TableBoxProps {
  readonly year: number
  readonly change: (days: readonly Day[]) => void
}

/** A year's days out of a file or the clipboard. */
export function TableBox({ year, change }: TableBoxProps) {
  const text = useText(holidayTexts)
  const id = useId()
  const [pasted, setPasted] = useState('')
  const [read, setRead] = useState<ReadDays | 'wrong' | null>(null)
  const take = (cells: readonly (readonly string[])[] | null): void => {
    const found = cells ? readDays(cells, year) : undefined
    setRead(found ?? 'wrong')
    if (found && found.days.length > 0) change(found.days)
  }
  return (
    <section className={css.box} aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{text.table}</h2>
      <p className={css.note}>{text.tableHint}</p>
      <div className={css.form}>
        <Upload
          accept=".xlsx,.csv,.txt"
          showUploadList={false}
          beforeUpload={file => {
            void readTable(file).then(take, () => take(null))
            return false
          }}
        >
          <Button>{text.choose}</Button>
        </Upload>
        <label htmlFor={`${id}paste`}>{text.paste}</label>
        <Input.TextArea
          id={`${id}paste`}
          autoSize={{ minRows: 3, maxRows: 8 }}
          value={pasted}
          onChange={({ target }) => setPasted(target.value)}
        />
        <Button disabled={pasted.trim() === ''} onClick={() => void cellsOf(pasted).then(take)}>
          {text.take}
        </Button>
        {read && <Outcome read={read} year={year} />}
      </div>
    </section>
  )
}

/** What a spreadsheet leaves on the clipboard has tabs between cells; a CSV file has commas. */
async function cellsOf(pasted: string): Promise<string[][]> {
  const { default: papa } = await import('papaparse')
  const { data } = papa.parse<string[]>(pasted, { delimiter: pasted.includes('\t') ? '\t' : ',' })
  return data.map(row => row.map(unguarded))
}

function Outcome({ read, year }: { read: ReadDays | 'wrong'; year: number }) {
  const text = useText(holidayTexts)
  const language = useLanguage()
  if (read === 'wrong') return <Alert type="warning" showIcon role="alert" title={text.wrongFile} />
  const { days, troubles, otherYears } = read
  const said = [
    days.length > 0 ? text.taken(formatCount(days.length, language)) : text.noDays(year),
    ...(troubles.length > 0
      ? [text.rows(troubles.map(({ row, trouble }) => text.row(row, text.trouble[trouble])).join('; '))]
      : []),
    ...(otherYears.length > 0 && days.length > 0 ? [text.others(otherYears.join(', '), year)] : []),
  ]
  return (
    <Alert
      type={troubles.length > 0 || days.length === 0 ? 'warning' : 'info'}
      showIcon
      role="status"
      title={said.map(line => <p key={line}>{line}</p>)}
    />
  )
}
