import { ServiceItemsToChooseDocument, useQuery } from '../../api/index.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { stationTexts } from '../stations.texts.ts'
import { DateField } from './DateField.tsx'
import css from './Form.module.css'
import { ServiceSelect } from './ServiceSelect.tsx'
import { offeredFrom, type ServiceSpan, withOffered } from './serviceSpans.ts'

interface ServicesFieldProps {
  /** Given by the form around it, like the next two. */
  readonly value?: readonly ServiceSpan[]
  readonly onChange?: (value: readonly ServiceSpan[]) => void
  readonly id?: string
  /** ISO date: what is chosen begins on it, what goes ends on it. */
  readonly today: string | undefined
}

/** What can be done at a station, and from when to when. */
export function ServicesField({ value: spans = [], onChange, id, today }: ServicesFieldProps) {
  const text = useText(stationTexts)
  const nameOf = useName()
  const [{ data }] = useQuery({ query: ServiceItemsToChooseDocument })
  const names = new Map(data?.serviceItems.map(item => [item.code, nameOf(item)]))
  const offered = offeredFrom(spans, today)
  const put = (at: number, part: Partial<ServiceSpan>): void =>
    onChange?.(spans.map((span, i) => (i === at ? { ...span, ...part } : span)))
  return (
    <>
      <ServiceSelect
        {...(id ? { id } : {})}
        value={offered}
        onChange={codes => onChange?.(withOffered(spans, codes, today))}
      />
      {offered.length > 0 && (
        <details className={css.serviceDays}>
          <summary>{text.serviceDays}</summary>
          {spans.map(({ code, since, until }, at) => {
            const name = names.get(code) ?? code
            return offered.includes(code) ? (
              <div key={`${code} ${at}`} className={css.service}>
                <span>{name}</span>
                <div className={css.span}>
                  <DateField label={text.sinceOf(name)} value={since} onChange={since => put(at, { since })} />
                  –
                  <DateField label={text.untilOf(name)} value={until} onChange={until => put(at, { until })} />
                </div>
              </div>
            ) : null
          })}
        </details>
      )}
    </>
  )
}
