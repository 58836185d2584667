import { at } from '../../address/prefix.ts'
import type { StationOnListFragment } from '../../api/index.ts'
import { QrCode } from '../../ui/QrCode.tsx'
import { useText } from '../../ui/words/text.ts'
import { citizenTexts } from '../view/citizen.texts.ts'
import css from './Sharing.module.css'

/** A station's address as a code for another phone, and as a sheet for its door. */
export function Sharing({ station }: { station: StationOnListFragment }) {
  const text = useText(citizenTexts)
  const id = encodeURIComponent(station.id)
  return (
    <details className={css.sharing}>
      <summary>{text.qrAndPoster}</summary>
      <QrCode className={css.code} text={`${location.origin}${at(`/?station=${id}`)}`} label={text.qr} />
      <p>{text.qr}</p>
      <a href={at(`/poster/${id}`)}>{text.poster}</a>
    </details>
  )
}
