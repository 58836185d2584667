import { BandPreviewDocument, useQuery } from '../../api/index.ts'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import type { Band } from './band.ts'
import css from './Settings.module.css'
import { settingsTexts } from './settings.texts.ts'

/** What another band of households would change. */
export function BandEffect({ district, band }: { district: string; band: Band }) {
  const text = useText(settingsTexts)
  const language = useLanguage()
  const [{ data, fetching, error }] = useQuery({
    query: BandPreviewDocument,
    variables: { code: district, min: band.min, max: band.max },
    requestPolicy: 'network-only',
  })
  const count = (number: number): string => formatCount(number, language)
  if (error) return null
  if (!data)
    return (
      <p className={css.effect} role="status">
        {text.looking}
      </p>
    )
  if (data.division?.summary.households === 0)
    return (
      <p className={css.effect} role="status">
        {text.householdsNotKnown}
      </p>
    )
  const { before, after, fallOut, comeIn } = data.bandPreview
  const rows = [
    [text.now, before],
    [text.changed, after],
  ] as const
  return (
    <div className={css.effect} role="status" aria-busy={fetching}>
      <p>{fallOut + comeIn > 0 ? text.falls(count(fallOut), count(comeIn)) : text.same}</p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{text.inBand}</th>
            <th scope="col">{text.tooFew}</th>
            <th scope="col">{text.tooMany}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([word, { inBand, tooFew, tooMany }]) => (
            <tr key={word}>
              <th scope="row">{word}</th>
              <td>{count(inBand)}</td>
              <td>{count(tooFew)}</td>
              <td>{count(tooMany)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
