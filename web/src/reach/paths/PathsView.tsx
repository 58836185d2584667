import { districtOf } from '@geyi/shared/codes'
import { Alert, Button, Input, Progress } from 'antd'
import { useState } from 'react'
import { type CombinedError, errorCodeOf } from '../../api/index.ts'
import { mayBringGround } from '../../frame/account/rights.ts'
import { FileDrop } from '../../frame/files/FileDrop.tsx'
import { readFile } from '../../frame/files/readFile.ts'
import { useStore } from '../../state/useStore.ts'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import type { ReachDesk } from '../desk/reachDesk.ts'
import { bringPaths, type PathsAnswer, type PathsFile } from './bringPaths.ts'
import { CheckedPaths } from './CheckedPaths.tsx'
import css from './Paths.module.css'
import { pathsTexts } from './paths.texts.ts'

type Step =
  | { readonly type: 'choose'; readonly trouble?: string }
  | { readonly type: 'reading' | 'writing' }
  /** Written, or not: no answer came. */
  | { readonly type: 'unsure'; readonly file: PathsFile }
  | { readonly type: 'checked'; readonly file: PathsFile; readonly answer: PathsAnswer }

const LARGEST = 40 * 1024 * 1024

/** The longest name of a source. */
const LONGEST = 120

/** A file with the paths of a district on its way in: chosen, checked, put in place of those before. */
export function PathsView({ desk }: { desk: ReachDesk }) {
  const text = useText(pathsTexts)
  const language = useLanguage()
  const nameOf = useName()
  const district = useStore(desk, state => districtOf(state.question?.within ?? ''))
  const division = useStore(desk, state => state.divisions.get(district))
  const viewer = useStore(desk, state => state.viewer)
  const [attribution, setAttribution] = useState('')
  const [step, setStep] = useState<Step>({ type: 'choose' })
  const name = division ? nameOf(division) : district

  const explain = (error: CombinedError | undefined): string => {
    const reason = error?.graphQLErrors[0]?.extensions.reason
    const code = error ? errorCodeOf(error) : 'UNREACHABLE'
    return text.trouble[String(reason)] ?? text.trouble[code] ?? text.trouble.UNREADABLE!
  }
  const check = async (chosen: File): Promise<void> => {
    if (chosen.size > LARGEST) return setStep({ type: 'choose', trouble: text.trouble.TOO_LARGE! })
    setStep({ type: 'reading' })
    try {
      const base64 = await readFile(chosen)
      const file = { district, name: chosen.name, base64, attribution: attribution.trim() || null }
      const { answer, error } = await bringPaths(file, true)
      setStep(answer ? { type: 'checked', file, answer } : { type: 'choose', trouble: explain(error) })
    } catch {
      setStep({ type: 'choose', trouble: text.trouble.UNREADABLE! })
    }
  }
  const write = async (file: PathsFile): Promise<void> => {
    setStep({ type: 'writing' })
    desk.look(null)
    const { answer, error } = await bringPaths(file, false)
    if (error && errorCodeOf(error) === 'UNREACHABLE') return setStep({ type: 'unsure', file })
    if (!answer) return setStep({ type: 'choose', trouble: explain(error) })
    if (!answer.applied) return setStep({ type: 'checked', file, answer })
    setStep({ type: 'choose' })
    showToast({ text: text.done(formatCount(Math.round(answer.metres / 1000), language)) })
    desk.pathsBrought()
  }
  const again = () => {
    desk.look(null)
    setStep({ type: 'choose' })
  }

  if (!mayBringGround(viewer, district))
    return (
      <section className={css.view} aria-label={text.title}>
        <Alert type="info" showIcon title={text.forbidden(name)} />
      </section>
    )
  // What was checked is of one district: another one begins anew.
  if (step.type === 'checked' && step.file.district === district)
    return <CheckedPaths desk={desk} answer={step.answer} write={() => void write(step.file)} again={again} />
  return (
    <section className={css.view} aria-label={text.title}>
      {step.type === 'unsure' ? (
        <>
          <Alert type="warning" showIcon role="alert" title={text.notKnown} description={text.notKnownHint} />
          <div className={css.buttons}>
            <Button type="primary" onClick={() => void write(step.file)}>
              {text.tryAgain}
            </Button>
          </div>
        </>
      ) : step.type === 'reading' || step.type === 'writing' ? (
        <div role="status">
          <Progress percent={100} status="active" showInfo={false} />
          <p>{step.type === 'reading' ? text.reading : text.writing}</p>
        </div>
      ) : (
        <>
          <p>{text.intro(name)}</p>
          {step.type === 'choose' && step.trouble && (
            <Alert type="warning" showIcon role="alert" title={text.failed} description={step.trouble} />
          )}
          <div className={css.field}>
            <label htmlFor="paths-attribution">{text.attribution}</label>
            <Input
              id="paths-attribution"
              value={attribution}
              maxLength={LONGEST}
              placeholder={text.attributionHint}
              onChange={({ target }) => setAttribution(target.value)}
            />
          </div>
          <FileDrop accept=".pbf,.geojson,.json" words={text.drop} chosen={chosen => void check(chosen)}>
            {text.dropHint}
          </FileDrop>
          <p className={css.note}>{text.fieldsHint}</p>
        </>
      )}
    </section>
  )
}
