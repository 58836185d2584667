import { Button, Input } from 'antd'
import { useText } from '../../../ui/words/text.ts'
import css from './HoursField.module.css'
import { hoursFormTexts } from './hoursForm.texts.ts'
import type { Exception } from './hoursForm.ts'
import { SpansField } from './SpansField.tsx'
import { dateTrouble } from './wholeHours.ts'

interface ExceptionsFieldProps {
  readonly exceptions: readonly Exception[]
  readonly change: (exceptions: readonly Exception[]) => void
}

/** Days of one year on which all is otherwise. */
export function ExceptionsField({ exceptions, change }: ExceptionsFieldProps) {
  const text = useText(hoursFormTexts)
  const put = (at: number, exception: Exception): void =>
    change(exceptions.map((other, i) => (i === at ? exception : other)))
  return (
    <fieldset className={css.part}>
      <legend>{text.exceptions}</legend>
      {exceptions.map((exception, at) => {
        const { from, to, spans } = exception
        const name = text.exception(at + 1)
        const trouble = dateTrouble(exception)
        return (
          <div key={`${at} of ${exceptions.length}`} className={css.exception}>
            <div className={css.dates}>
              <Input
                type="date"
                aria-label={`${name} ${text.firstDay}`}
                min="1900-01-01"
                max="2199-12-31"
                value={from}
                // While it is one day, its end goes with it.
                onChange={({ target: { value } }) =>
                  put(at, { ...exception, from: value, to: to === '' || to === from ? value : to })
                }
              />
              {text.lastDay}
              <Input
                type="date"
                aria-label={`${name} ${text.lastDay}`}
                min={from || '1900-01-01'}
                max="2199-12-31"
                value={to}
                onChange={({ target: { value } }) => put(at, { ...exception, to: value })}
              />
              <Button
                type="link"
                aria-label={text.removeOf(name)}
                onClick={() => change(exceptions.filter((_, i) => i !== at))}
              >
                {text.remove}
              </Button>
            </div>
            {trouble && (
              <p className={css.trouble} role="alert">
                {text.trouble[trouble]}
              </p>
            )}
            <SpansField label={name} spans={spans} change={spans => put(at, { ...exception, spans })} />
          </div>
        )
      })}
      <p className={css.note}>
        <Button
          type="link"
          className={css.add ?? ''}
          onClick={() => change([...exceptions, { from: '', to: '', spans: [] }])}
        >
          {text.addException}
        </Button>
        {text.exceptionsHelp}
      </p>
    </fieldset>
  )
}
