import { Alert, Button, Progress, Segmented, Table, Upload } from 'antd'
import { useMemo, useState } from 'react'
import {
  type CombinedError,
  client,
  errorCodeOf,
  ImportStaffDocument,
  type ImportStaffMutation,
} from '../../api/index.ts'
import { importWords } from '../../frame/files/importWords.ts'
import { readFile } from '../../frame/files/readFile.ts'
import css from '../../keeping/files/Files.module.css'
import { filesTexts } from '../../keeping/files/files.texts.ts'
import { useStore } from '../../state/useStore.ts'
import { hasKnownReason, reasonInWords, refusalInWords } from '../../stations/valueReasons.ts'
import { useRoom } from '../../ui/table/useRoom.ts'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import { staffTexts } from '../desk/staff.texts.ts'
import type { StaffDesk } from '../desk/staffDesk.ts'
import { staffFilesTexts } from './staffFiles.texts.ts'

type Answer = NonNullable<ImportStaffMutation['importStaff']>
type Row = Answer['preview'][number]

interface StaffFile {
  readonly name: string
  readonly base64: string
}

type Step =
  | { readonly type: 'choose'; readonly trouble?: string }
  | { readonly type: 'reading' | 'writing' }
  /** Written, or not: no answer came. */
  | { readonly type: 'unsure'; readonly file: StaffFile }
  | { readonly type: 'checked'; readonly file: StaffFile; readonly answer: Answer }

const LARGEST = 10 * 1024 * 1024

/** A roster on its way in: chosen, checked row by row, written as a whole. */
export function StaffImport({ desk, within }: { desk: StaffDesk; within: string }) {
  const text = useText(filesTexts)
  const own = useText(staffFilesTexts)
  const { close } = useText(staffTexts)
  const language = useLanguage()
  const [step, setStep] = useState<Step>({ type: 'choose' })
  const count = (number: number) => formatCount(number, language)

  const explain = (error: CombinedError | undefined): string => {
    const code = error && errorCodeOf(error)
    if (code === 'FORBIDDEN') return own.forbidden
    if (!error || code === 'UNREACHABLE') return text.unreachable
    if (code === 'TOO_MANY_FEATURES') return text.tooMany
    return hasKnownReason(error) ? `${refusalInWords(error, language)}${text.nothingWritten}` : text.unreadable
  }
  const send = (file: StaffFile, dryRun: boolean) =>
    client.mutation(ImportStaffDocument, { input: { within, file, dryRun } }).toPromise()
  const check = async (chosen: File): Promise<void> => {
    if (chosen.size > LARGEST) return setStep({ type: 'choose', trouble: own.tooLarge })
    setStep({ type: 'reading' })
    try {
      const file = { name: chosen.name, base64: await readFile(chosen) }
      const { data, error } = await send(file, true)
      const answer = data?.importStaff
      setStep(answer ? { type: 'checked', file, answer } : { type: 'choose', trouble: explain(error) })
    } catch {
      setStep({ type: 'choose', trouble: text.unreachable })
    }
  }
  const write = async (file: StaffFile): Promise<void> => {
    setStep({ type: 'writing' })
    const { data, error } = await send(file, false)
    if (error && errorCodeOf(error) === 'UNREACHABLE') return setStep({ type: 'unsure', file })
    const answer = data?.importStaff
    if (!answer) return setStep({ type: 'choose', trouble: explain(error) })
    // Somebody has changed the roster meanwhile: what was sound no longer is.
    if (!answer.applied) return void setStep({ type: 'choose', trouble: own.changedMeanwhile })
    showToast({ text: own.done(count(answer.created), count(answer.changed)) })
    await desk.reload()
    desk.importing(false)
  }
  return (
    <section className={css.panel} aria-label={own.title}>
      <header className={css.head}>
        <h2>{own.title}</h2>
        <Button size="small" type="text" aria-label={close} onClick={() => desk.importing(false)}>
          ✕
        </Button>
      </header>
      {step.type === 'choose' ? (
        <div className={css.choose}>
          {step.trouble && (
            <Alert type="warning" showIcon role="alert" title={text.failed} description={step.trouble} />
          )}
          <Upload.Dragger
            accept=".xlsx,.csv,.txt"
            showUploadList={false}
            beforeUpload={chosen => {
              void check(chosen)
              return false
            }}
          >
            <p className={css.drop}>{text.drop}</p>
            <p className={css.note}>{own.dropHint}</p>
          </Upload.Dragger>
          <p className={css.note}>{own.columnsHint}</p>
        </div>
      ) : step.type === 'unsure' ? (
        <div className={css.choose}>
          <Alert type="warning" showIcon role="alert" title={text.notKnown} description={text.notKnownHint} />
          <div className={css.actions}>
            <Button type="primary" onClick={() => void write(step.file)}>
              {text.tryAgain}
            </Button>
          </div>
        </div>
      ) : step.type === 'checked' ? (
        <Checked
          desk={desk}
          answer={step.answer}
          write={() => void write(step.file)}
          again={() => setStep({ type: 'choose' })}
        />
      ) : (
        <div className={css.choose} role="status">
          <Progress percent={100} status="active" showInfo={false} />
          <p>{step.type === 'reading' ? text.reading : text.writing}</p>
        </div>
      )}
    </section>
  )
}

interface CheckedProps {
  readonly desk: StaffDesk
  readonly answer: Answer
  readonly write: () => void
  readonly again: () => void
}

const OUTCOMES = ['WRONG', 'NEW', 'CHANGED', 'UNCHANGED'] as const

/** What would become of a file, row by row, and whether that is wanted. */
function Checked({ desk, answer, write, again }: CheckedProps) {
  const text = useText(filesTexts)
  const { warning: warnings } = useText(importWords)
  const own = useText(staffFilesTexts)
  const language = useLanguage()
  const narrow = useNarrow()
  const [room, height] = useRoom()
  const [shown, setShown] = useState<(typeof OUTCOMES)[number] | 'ALL'>(answer.refused > 0 ? 'WRONG' : 'ALL')
  const { viewer } = useStore(desk, state => state)
  const count = (number: number) => formatCount(number, language)
  const rows = useMemo(
    () => answer.preview.filter(({ outcome }) => shown === 'ALL' || outcome === shown),
    [answer, shown],
  )
  const problems = useMemo(() => Map.groupBy(answer.problems, ({ row }) => row), [answer])
  const unread = answer.unreadColumns.map(({ name, nearest }) => (nearest ? text.nearest(name, nearest) : name))
  const { created, changed, refused, fileWarnings } = answer
  const how = (outcome: (typeof OUTCOMES)[number]) => answer.preview.filter(row => row.outcome === outcome).length
  return (
    <>
      {(unread.length > 0 || fileWarnings.length > 0) && (
        <Alert
          className={css.alert ?? ''}
          type="info"
          showIcon
          title={[
            ...fileWarnings.map(({ code }) => warnings[code]),
            ...(unread.length > 0 ? [text.unread(unread.join(', '))] : []),
          ].join(' ')}
        />
      )}
      <Segmented
        className={css.outcomes ?? ''}
        aria-label={text.result}
        value={shown}
        onChange={setShown}
        options={[
          { value: 'ALL' as const, label: `${text.all} ${count(answer.preview.length)}` },
          ...OUTCOMES.filter(outcome => how(outcome) > 0).map(outcome => ({
            value: outcome,
            label: `${text.outcome[outcome]} ${count(how(outcome))}`,
          })),
        ]}
      />
      <div ref={room} className={css.room}>
        <Table<Row>
          size="small"
          rowKey={({ row }) => row}
          dataSource={[...rows]}
          pagination={false}
          virtual
          scroll={{ y: Math.max(height - 40, 120), x: narrow ? 340 : 640 }}
          columns={[
            { title: text.row, width: 56, dataIndex: 'row' },
            {
              title: text.result,
              width: 88,
              render: (_, { outcome }) => (
                <span className={css.outcome} data-outcome={outcome}>
                  {text.outcome[outcome]}
                </span>
              ),
            },
            {
              title: own.person,
              width: narrow ? 92 : 140,
              render: (_, { name, code }) => (
                <>
                  {name}
                  <small className={css.code}>{code}</small>
                </>
              ),
            },
            {
              title: text.changes,
              render: (_, { row, outcome, changes, follows }) =>
                outcome === 'WRONG' ? (
                  <span className={css.problem}>
                    {(problems.get(row) ?? [])
                      .map(({ field, reason, value, message }) =>
                        [
                          field && own.column[field],
                          value && `“${value}”`,
                          reason ? reasonInWords(reason, language) : message,
                        ]
                          .filter(Boolean)
                          .join(' '),
                      )
                      .join(text.and)}
                  </span>
                ) : (
                  <>
                    {changes
                      .map(({ field, before, after }) =>
                        before === null || before === undefined
                          ? `${own.field[field]} ${own.word[after ?? ''] ?? after ?? ''}`
                          : `${own.field[field]} ${own.word[before] ?? before} → ${own.word[after ?? ''] ?? after ?? '—'}`,
                      )
                      .join(text.and)}
                    {follows && <small className={css.code}>▲ {own.follows(follows)}</small>}
                  </>
                ),
            },
          ]}
        />
      </div>
      <footer className={css.foot} data-covers-map>
        <p role="status">{refused > 0 ? text.wrong(count(refused)) : created + changed === 0 ? own.nothing : null}</p>
        <Button type="primary" disabled={refused > 0 || created + changed === 0 || !viewer} onClick={write}>
          {own.apply(count(created), count(changed))}
        </Button>
        <Button onClick={again}>{text.again}</Button>
        <Button onClick={() => desk.importing(false)}>{text.back}</Button>
      </footer>
    </>
  )
}
