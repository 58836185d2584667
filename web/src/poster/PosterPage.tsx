import { type ReactNode, useEffect, useMemo } from 'react'
import { Link, useParams } from 'wouter'
import { at } from '../address/prefix.ts'
import {
  CitizenSettingsDocument,
  errorCodeOf,
  OneStationDocument,
  placeOf,
  type StationOnListFragment,
  useQuery,
} from '../api/index.ts'
import { type BackgroundSettings, kindName, StationPin } from '../map/places.ts'
import { HoursTable } from '../stations/hours/HoursTable.tsx'
import { keep, kept, seenBefore } from '../stations/kept.ts'
import buttons from '../ui/Buttons.module.css'
import { QrCode } from '../ui/QrCode.tsx'
import { useLanguage } from '../ui/words/preferences.ts'
import { useName, useText } from '../ui/words/text.ts'
import { uiTexts } from '../ui/words/ui.texts.ts'
import css from './Poster.module.css'
import { PosterMap } from './PosterMap.tsx'
import { posterTexts } from './poster.texts.ts'

/** `/poster/<id of a station>`: a sheet of A4 for its door. */
export default function PosterPage() {
  const { id = '' } = useParams<{ id: string }>()
  const text = useText(posterTexts)
  const moment = useMemo(() => new Date().toISOString(), [])
  const [{ data, error }, ask] = useQuery({
    query: OneStationDocument,
    variables: { id: decodeURIComponent(id), at: moment },
  })
  const [settings] = useQuery({ query: CitizenSettingsDocument })
  const answered = data?.station
  const isOffline = error !== undefined && errorCodeOf(error) === 'UNREACHABLE'
  const before = useMemo(() => (isOffline ? seenBefore(decodeURIComponent(id)) : undefined), [isOffline, id])
  const known = useMemo(
    () => settings.data ?? (settings.error ? kept()?.settings : null),
    [settings.data, settings.error],
  )
  useEffect(() => {
    if (answered) keep({ looked: answered })
    if (settings.data) keep({ settings: settings.data })
  }, [answered, settings.data])
  useEffect(() => {
    if (!isOffline) return
    const again = () => ask({ requestPolicy: 'network-only' })
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [isOffline, ask])
  const station = answered ?? before
  if (error && !before)
    return (
      <main className={css.message} role="alert">
        <p>{text.failed}</p>
        <button type="button" className={buttons.framed} onClick={() => ask({ requestPolicy: 'network-only' })}>
          {text.retry}
        </button>
      </main>
    )
  if (answered === null) return <main className={css.message}>{text.gone}</main>
  if (!station || !(settings.data || settings.error)) return <main className={css.message}>{text.loading}</main>
  return <Poster station={station} background={known?.mapSettings ?? null} isOffline={before !== undefined} />
}

interface PosterProps {
  station: StationOnListFragment
  background: BackgroundSettings | null
  /** Whether it is as it was seen before. */
  isOffline: boolean
}

function Poster({ station, background, isOffline }: PosterProps) {
  const text = useText(posterTexts)
  const { sampleNote } = useText(uiTexts)
  const language = useLanguage()
  const nameOf = useName()
  const path = `/?station=${encodeURIComponent(station.id)}`
  const pin = useMemo(
    () => ({ id: station.id, kind: station.kind, name: nameOf(station), ...placeOf(station.location) }),
    [station, nameOf],
  )
  useEffect(() => {
    document.title = text.title(nameOf(station))
  }, [station, text, nameOf])
  return (
    <main className={css.stage}>
      {/* Other pages of this application print on other paper. */}
      <style>
        {
          '@page { size: A4; margin: 0; } @media print { :root { background: #fff !important; color-scheme: light !important; } }'
        }
      </style>
      <nav className={css.tools}>
        <Link className={buttons.framed!} href={path}>
          {text.back}
        </Link>
        <button type="button" className={css.print} onClick={() => print()}>
          {text.print}
        </button>
      </nav>
      {isOffline && (
        <p className={css.offline} role="alert">
          {text.offline}
        </p>
      )}
      <article className={css.sheet} data-theme="light">
        <header className={css.head}>
          <StationPin kind={station.kind} width={56} />
          <div>
            <h1>{nameOf(station)}</h1>
            {language === 'zh' && station.nameEn && <p lang="en">{station.nameEn}</p>}
            <p>{kindName(station.kind, language)}</p>
          </div>
        </header>
        <div className={css.middle}>
          <dl className={css.facts}>
            {station.openingHours && (
              <Fact term={text.hours}>
                <HoursTable hours={station.openingHours} />
              </Fact>
            )}
            {station.phone && <Fact term={text.phone}>{station.phone}</Fact>}
            {station.address && <Fact term={text.address}>{station.address}</Fact>}
            {station.serviceItems.length > 0 && (
              <Fact term={text.services}>{station.serviceItems.map(nameOf).join(language === 'zh' ? '、' : ', ')}</Fact>
            )}
            {station.accessible && <Fact term={text.accessible}>✓</Fact>}
          </dl>
          <figure className={css.code}>
            <QrCode text={`${location.origin}${at(path)}`} label={text.scan} />
            <figcaption>{text.scan}</figcaption>
          </figure>
        </div>
        <PosterMap station={pin} background={background} sample={station.sample} />
        {station.sample && <p className={css.sample}>{sampleNote}</p>}
      </article>
    </main>
  )
}

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)
