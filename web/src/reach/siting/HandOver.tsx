import { Button } from 'antd'
import { mayKeep } from '../../frame/account/rights.ts'
import { useStore } from '../../state/useStore.ts'
import { StationForm } from '../../stations/form/StationForm.tsx'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { useText } from '../../ui/words/text.ts'
import { troubleOf } from '../desk/reachState.ts'
import { useTrouble } from '../desk/useTrouble.ts'
import { sitingTexts } from './desk/siting.texts.ts'
import type { SitingProps } from './desk/sitingProps.ts'
import { NEXT } from './desk/sitingState.ts'
import css from './Siting.module.css'

/** Months until a proposal opens, if nothing else is said. */
const MONTHS_AHEAD = 6

/** The first day of a month some time after a day, both ISO dates. */
function laterThan(day: string): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + MONTHS_AHEAD)
  return date.toISOString().slice(0, 10)
}

/** The form by which a site becomes a planned station. */
export function HandOver({ desk, siting }: SitingProps) {
  const text = useText(sitingTexts)
  const inWords = useTrouble()
  const chosen = useStore(siting, state => state.chosen)
  const kinds = useStore(siting, state => state.run?.question.kinds ?? [])
  const viewer = useStore(desk, state => state.viewer)
  const divisions = useStore(desk, state => state.divisions)
  const today = useStore(desk, state => state.settings?.today ?? '')
  const mark = chosen === NEXT ? '+' : String(Number(chosen) + 1)
  const cancel = () => siting.handOver(false)
  return (
    <section className={css.handOver} aria-label={text.takeTitle(mark)}>
      <header>
        <h2>{text.takeTitle(mark)}</h2>
        <Button onClick={cancel}>{text.cancelTake}</Button>
      </header>
      <p className={css.note}>{text.takeHint}</p>
      <StationForm
        initial={{
          kind: kinds[0] ?? 'SERVICE_STATION',
          name: text.proposed(mark),
          nameEn: text.proposedEn(mark),
          accessible: null,
          opensOn: laterThan(today),
        }}
        divisions={[...divisions.values()].filter(({ code }) => mayKeep(viewer, code))}
        divisionByPlace
        save={async ({ divisionCode, ...values }) => {
          if (!values.opensOn || values.opensOn <= today) {
            showToast({ text: text.opensLater, tone: 'warning' })
            return false
          }
          try {
            await siting.take({ ...values, ...(divisionCode ? { divisionCode } : {}) })
            showToast({ text: text.takenToast(values.name) })
            return true
          } catch (error) {
            showToast({ text: text.takeFailed(inWords(troubleOf(error))), tone: 'warning' })
            return false
          }
        }}
        cancel={cancel}
      />
    </section>
  )
}
