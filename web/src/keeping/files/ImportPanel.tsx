import { districtOf } from '@geyi/shared/codes'
import { Alert, Button, Progress, Select } from 'antd'
import { useMemo, useState } from 'react'
import { type CombinedError, errorCodeOf } from '../../api/index.ts'
import { mayKeep } from '../../frame/account/rights.ts'
import { ExportMenu } from '../../frame/files/ExportMenu.tsx'
import { FileDrop } from '../../frame/files/FileDrop.tsx'
import { importWords } from '../../frame/files/importWords.ts'
import { readFile } from '../../frame/files/readFile.ts'
import { useStore } from '../../state/useStore.ts'
import { hasKnownReason, refusalInWords } from '../../stations/valueReasons.ts'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { keepingTexts } from '../desk/keeping.texts.ts'
import type { KeepingDesk } from '../desk/keepingDesk.ts'
import { subtreesOf } from '../desk/keepingState.ts'
import css from './Files.module.css'
import { filesTexts } from './files.texts.ts'
import { type ImportAnswer, importFile, type StationFile } from './importFile.ts'
import { PreviewTable } from './PreviewTable.tsx'
import { problemTable } from './problemTable.ts'

type Step =
  | { readonly type: 'choose'; readonly trouble?: string }
  | { readonly type: 'reading' | 'writing' }
  /** Written, or not: no answer came. */
  | { readonly type: 'unsure'; readonly file: StationFile }
  | { readonly type: 'checked'; readonly file: StationFile; readonly answer: ImportAnswer }

const LARGEST = 40 * 1024 * 1024

/** A file of stations on its way in: chosen, checked row by row, written as a whole. */
export function ImportPanel({ desk }: { desk: KeepingDesk }) {
  const text = useText(filesTexts)
  const { close } = useText(keepingTexts)
  const language = useLanguage()
  const nameOf = useName()
  const viewer = useStore(desk, state => state.viewer)
  const divisions = useStore(desk, state => state.divisions)
  const districts = useMemo(
    () => [...new Set(subtreesOf(viewer).map(districtOf))].filter(code => mayKeep(viewer, code)),
    [viewer],
  )
  const [district, setDistrict] = useState(districts[0])
  const [step, setStep] = useState<Step>({ type: 'choose' })
  const count = (number: number) => formatCount(number, language)

  const explain = (error: CombinedError | undefined): string => {
    const code = error && errorCodeOf(error)
    if (code === 'FORBIDDEN') return text.forbidden
    if (!error || code === 'UNREACHABLE') return text.unreachable
    if (code === 'TOO_MANY_FEATURES') return text.tooMany
    return hasKnownReason(error) ? `${refusalInWords(error, language)}${text.nothingWritten}` : text.unreadable
  }
  const check = async (chosen: File): Promise<void> => {
    if (!district) return
    if (chosen.size > LARGEST) return setStep({ type: 'choose', trouble: text.tooLarge })
    setStep({ type: 'reading' })
    try {
      const file = { district, name: chosen.name, base64: await readFile(chosen) }
      const { answer, error } = await importFile(file, true)
      setStep(answer ? { type: 'checked', file, answer } : { type: 'choose', trouble: explain(error) })
    } catch {
      setStep({ type: 'choose', trouble: text.unreachable })
    }
  }
  const write = async (file: StationFile): Promise<void> => {
    setStep({ type: 'writing' })
    const { answer, error } = await importFile(file, false)
    if (error && errorCodeOf(error) === 'UNREACHABLE') return setStep({ type: 'unsure', file })
    if (!answer) return setStep({ type: 'choose', trouble: explain(error) })
    const { batch, created, changed } = answer
    if (batch) return desk.imported({ type: 'import', batch, created, changed })
    // It was written by a request whose answer was lost.
    showToast({ text: text.done(count(created), count(changed)) })
    await desk.reload()
    desk.begin(null)
  }
  return (
    <section className={css.panel} aria-label={text.title}>
      <header className={css.head}>
        <h2>{text.title}</h2>
        <Button size="small" type="text" aria-label={close} onClick={() => desk.begin(null)}>
          ✕
        </Button>
      </header>
      {districts.length === 0 ? (
        <Alert className={css.alert ?? ''} type="info" showIcon title={text.forbidden} />
      ) : step.type === 'choose' ? (
        <div className={css.choose}>
          {step.trouble && (
            <Alert type="warning" showIcon role="alert" title={text.failed} description={step.trouble} />
          )}
          {districts.length > 1 && (
            <div className={css.district}>
              {text.district}{' '}
              <Select
                aria-label={text.district}
                value={district ?? null}
                onChange={setDistrict}
                options={districts.map(code => {
                  const division = divisions.get(code)
                  return { value: code, label: division ? nameOf(division) : code }
                })}
              />
            </div>
          )}
          <FileDrop
            accept=".xlsx,.csv,.txt,.geojson,.json,.zip"
            words={text.drop}
            chosen={chosen => void check(chosen)}
          >
            {text.dropHint}
          </FileDrop>
          <p className={css.note}>{text.columnsHint}</p>
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
  readonly desk: KeepingDesk
  readonly answer: ImportAnswer
  readonly write: () => void
  readonly again: () => void
}

/** What would become of a file, and whether that is wanted. */
function Checked({ desk, answer, write, again }: CheckedProps) {
  const text = useText(filesTexts)
  const words = useText(importWords)
  const language = useLanguage()
  const count = (number: number) => formatCount(number, language)
  const { created, changed, refused, unreadColumns, fileWarnings } = answer
  const unread = unreadColumns.map(({ name, nearest }) => (nearest ? text.nearest(name, nearest) : name))
  return (
    <>
      {(unread.length > 0 || fileWarnings.length > 0) && (
        <Alert
          className={css.alert ?? ''}
          type="info"
          showIcon
          title={[
            ...fileWarnings.map(({ code }) => words.warning[code]),
            ...(unread.length > 0 ? [text.unread(unread.join(', '))] : []),
          ].join(' ')}
        />
      )}
      <PreviewTable desk={desk} answer={answer} />
      <footer className={css.foot} data-covers-map>
        <p role="status">{refused > 0 ? text.wrong(count(refused)) : created + changed === 0 ? text.nothing : null}</p>
        <Button type="primary" disabled={refused > 0 || created + changed === 0} onClick={write}>
          {text.apply(count(created), count(changed))}
        </Button>
        {refused > 0 && (
          <ExportMenu
            label={text.saveProblems}
            hint={text.problemsHint(count(answer.problems.length))}
            name={text.problemsFile}
            isEmpty={answer.problems.length === 0}
            table={() => problemTable(answer, language)}
          />
        )}
        <Button onClick={again}>{text.again}</Button>
        <Button onClick={() => desk.begin(null)}>{text.back}</Button>
      </footer>
    </>
  )
}
