import { type ChangeOfPlaceFragment, type Place, useQuery, WhatChangesDocument } from '../../api/index.ts'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { changeSentence } from './changeSentence.ts'
import css from './WhatChanges.module.css'
import { whatChangesTexts } from './whatChanges.texts.ts'

interface WhatChangesProps {
  readonly place: Place
  /** Shows the map of a day, where there is one to show. */
  readonly show?: (date: string) => void
}

/** What is decided and proposed for a place, and what it went through, in plain words. */
export default function WhatChanges({ place: { longitude, latitude }, show }: WhatChangesProps) {
  const text = useText(whatChangesTexts)
  const language = useLanguage()
  const [{ data, error, fetching }] = useQuery({
    query: WhatChangesDocument,
    variables: { point: { longitude, latitude } },
    requestPolicy: 'cache-and-network',
  })
  const timeline = fetching && !data ? null : data?.timelineAt
  const coming = timeline?.published.filter(({ inEffect }) => !inEffect) ?? []
  const earlier = timeline?.published.filter(({ inEffect }) => inEffect).reverse() ?? []
  return (
    <section className={css.changes} aria-label={text.heading}>
      <h3>{text.heading}</h3>
      {!timeline && <p className={css.note}>{error ? text.failed : text.loading}</p>}
      {timeline && coming.length + timeline.proposed.length === 0 && <p>{text.nothing}</p>}
      {coming.length > 0 && <ul>{coming.map(line)}</ul>}
      {timeline && timeline.proposed.length > 0 && (
        <>
          <h4>{text.proposed}</h4>
          <ul data-proposed>{timeline.proposed.map(line)}</ul>
        </>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{text.earlier(formatCount(earlier.length, language))}</summary>
          <ul>{earlier.map(line)}</ul>
        </details>
      )}
    </section>
  )

  function line(change: ChangeOfPlaceFragment) {
    const { date, plan } = change
    return (
      <li key={date ?? plan?.id}>
        <p>{changeSentence(change, language)}</p>
        {plan && (
          <p className={css.note}>
            {[text.plan(plan.name), text.state[plan.state], plan.public ? '' : text.notPublic]
              .filter(Boolean)
              .join(' · ')}
          </p>
        )}
        {show && date && (
          <button type="button" onClick={() => show(date)}>
            {text.show}
          </button>
        )}
      </li>
    )
  }
}
