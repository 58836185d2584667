import { useEffect, useState } from 'react'
import { askAnew, KeyUseDocument, type KeyUseQuery } from '../../api/index.ts'
import { formatCount } from '../../ui/words/format.ts'
import { formatDay } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { lastDays } from './days.ts'
import css from './Keys.module.css'
import { keysTexts } from './keys.texts.ts'

type Use = Extract<NonNullable<KeyUseQuery['node']>, { use: unknown }>['use']

/** What a key has used in the last thirty days: as bars, and day by day in figures. */
export function KeyUse({ id }: { id: string }) {
  const text = useText(keysTexts)
  const language = useLanguage()
  const [use, setUse] = useState<Use | 'failed' | null>(null)
  useEffect(() => {
    let isCurrent = true
    void askAnew(KeyUseDocument, { id }).then(({ data }) => {
      if (isCurrent) setUse((data?.node && 'use' in data.node ? data.node.use : null) ?? 'failed')
    })
    return () => {
      isCurrent = false
    }
  }, [id])
  if (use === null) return <p role="status">{text.loading}</p>
  if (use === 'failed') return <p role="alert">{text.failedHint}</p>
  if (use.length === 0) return <p>{text.noUse}</p>
  const count = (number: number): string => formatCount(number, language)
  const sum = (of: 'requests' | 'cost'): string => count(use.reduce((all, day) => all + day[of], 0))
  const most = Math.max(...use.map(({ requests }) => requests))
  const days = lastDays(use)
  return (
    <>
      <p>{text.useOf(sum('requests'), sum('cost'))}</p>
      <div className={css.bars} aria-hidden="true">
        {days.map(({ day, requests }) => (
          <span key={day} title={`${formatDay(day, language)}: ${count(requests)}`}>
            <i style={{ height: `${(requests / most) * 100}%` }} />
          </span>
        ))}
      </div>
      <p className={css.ends} aria-hidden="true">
        <span>{formatDay(days[0]!.day, language)}</span>
        <span>{formatDay(days.at(-1)!.day, language)}</span>
      </p>
      <details>
        <summary>{text.byDay}</summary>
        <table className={css.days}>
          <thead>
            <tr>
              <th scope="col">{text.day}</th>
              <th scope="col">{text.ofDay}</th>
              <th scope="col">{text.cost}</th>
            </tr>
          </thead>
          <tbody>
            {[...use].reverse().map(({ day, requests, cost }) => (
              <tr key={day}>
                <th scope="row">{formatDay(day, language)}</th>
                <td>{count(requests)}</td>
                <td>{count(cost)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}
