import { Alert, Button, Popconfirm, Spin } from 'antd'
import { useState } from 'react'
import { client, ImportServiceItemsDocument, type ImportServiceItemsMutation } from '../../api/index.ts'
import { FileDrop } from '../../frame/files/FileDrop.tsx'
import { readTable } from '../../frame/files/readTable.ts'
import { wrongInWords } from '../../stations/valueReasons.ts'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import filesCss from '../files/Files.module.css'
import { catalogueTexts } from './catalogue.texts.ts'
import { type ReadItems, type RowTrouble, readItems } from './itemTable.ts'

type Answer = NonNullable<ImportServiceItemsMutation['importServiceItems']>

type Step =
  | { readonly type: 'choose'; readonly trouble?: string }
  | { readonly type: 'busy' }
  | {
      readonly type: 'checked'
      readonly read: ReadItems
      readonly answer: Answer
      readonly troubles: readonly RowTrouble[]
    }

const MOST = 500

async function send(read: ReadItems, dryRun: boolean): Promise<Answer | undefined> {
  const input = { items: read.items, dryRun }
  const { data } = await client.mutation(ImportServiceItemsDocument, { input }).toPromise()
  return data?.importServiceItems ?? undefined
}

/** A table of service items on its way in: chosen, checked, written as a whole. */
export function ItemsImport({ done }: { done: () => void }) {
  const text = useText(catalogueTexts)
  const language = useLanguage()
  const [step, setStep] = useState<Step>({ type: 'choose' })
  const count = (number: number) => formatCount(number, language)

  const check = async (file: File): Promise<void> => {
    setStep({ type: 'busy' })
    const cells = await readTable(file).catch(() => null)
    if (!cells) return setStep({ type: 'choose', trouble: text.wrongFile })
    const read = readItems(cells, language)
    if (read.items.length === 0) return setStep({ type: 'choose', trouble: text.noRows })
    if (read.items.length > MOST) return setStep({ type: 'choose', trouble: text.tooMany })
    const answer = await send(read, true)
    if (!answer) return setStep({ type: 'choose', trouble: text.unreachable })
    const told = answer.problems.map(problem => ({
      row: read.rows[problem.row]!,
      message: wrongInWords(problem, language) || text.wrongRow,
    }))
    setStep({ type: 'checked', read, answer, troubles: [...read.troubles, ...told].sort((a, b) => a.row - b.row) })
  }
  const write = async (read: ReadItems): Promise<void> => {
    setStep({ type: 'busy' })
    const answer = await send(read, false)
    if (!answer?.applied) return setStep({ type: 'choose', trouble: text.unreachable })
    showToast({ text: text.done(count(answer.created), count(answer.changed)) })
    done()
  }
  if (step.type === 'busy')
    return (
      <p className={filesCss.choose} role="status">
        <Spin /> {text.reading}
      </p>
    )
  if (step.type === 'choose')
    return (
      <div className={filesCss.choose}>
        {step.trouble && <Alert type="warning" showIcon role="alert" title={step.trouble} />}
        <FileDrop accept=".xlsx,.csv,.txt" words={text.drop} chosen={file => void check(file)}>
          {text.dropHint}
        </FileDrop>
        <p className={filesCss.note}>{text.columns}</p>
      </div>
    )
  const { read, answer, troubles } = step
  return (
    <div className={filesCss.choose}>
      {troubles.length > 0 ? (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={text.wrong(count(troubles.length))}
          description={
            <ul>
              {troubles.slice(0, 100).map(({ row, message }) => (
                <li key={`${row} ${message}`}>
                  <b>{text.row(count(row))}</b> {message}
                </li>
              ))}
            </ul>
          }
        />
      ) : (
        <p role="status">{text.found(count(answer.created), count(answer.changed), count(answer.unchanged))}</p>
      )}
      <div className={filesCss.actions}>
        <Popconfirm
          title={text.writeAsk}
          description={<span className={filesCss.ask}>{text.writeAskHint}</span>}
          okText={text.write}
          cancelText={text.writeNo}
          onConfirm={() => void write(read)}
        >
          <Button type="primary" disabled={troubles.length > 0 || answer.created + answer.changed === 0}>
            {text.write}
          </Button>
        </Popconfirm>
        <Button onClick={() => setStep({ type: 'choose' })}>{text.again}</Button>
      </div>
    </div>
  )
}
