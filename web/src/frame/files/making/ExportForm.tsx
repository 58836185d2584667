import { Alert, Button, Progress, Select } from 'antd'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { at } from '../../../address/prefix.ts'
import { askAnew, type ExportFormat, type FileKind, SizeOfExportDocument } from '../../../api/index.ts'
import { formatCount } from '../../../ui/words/format.ts'
import { useLanguage } from '../../../ui/words/preferences.ts'
import { useText } from '../../../ui/words/text.ts'
import css from './Making.module.css'
import { type MadeFile, makeFile } from './makeFile.ts'
import { makingTexts } from './making.texts.ts'

interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

interface ExportFormProps {
  /** Code of the division that is looked at, and its name. */
  readonly within: string
  readonly name: string
  /** The day that is looked at; null for today. */
  readonly day: string | null
  /** What the map shows. */
  readonly box: () => Box | null
  readonly first?: FileKind
}

const KINDS: readonly FileKind[] = ['GRIDS', 'DIVISIONS', 'BUILDINGS', 'STATIONS', 'PATHS', 'SERVICE_ITEMS']
const FORMATS: Readonly<Record<FileKind, readonly ExportFormat[]>> = {
  GRIDS: ['GEOJSON', 'CSV'],
  DIVISIONS: ['GEOJSON', 'CSV'],
  BUILDINGS: ['GEOJSON', 'CSV'],
  STATIONS: ['WORKBOOK', 'CSV', 'GEOJSON'],
  PATHS: ['GEOJSON'],
  SERVICE_ITEMS: ['WORKBOOK', 'CSV'],
}
/** More than this is said to be large, bytes. */
const LARGE = 10_000_000

type Step =
  | { readonly type: 'asking'; readonly failed?: boolean; readonly made?: MadeFile }
  | { readonly type: 'making'; readonly share: number; readonly stop: AbortController }

/** What is on the map as a file: of what, in which format, how much of the ground, in which coordinates. */
export function ExportForm({ within, name, day, box, first = 'GRIDS' }: ExportFormProps) {
  const text = useText(makingTexts)
  const language = useLanguage()
  const id = useId()
  const [kind, setKind] = useState<FileKind>(first)
  const [wanted, setFormat] = useState<ExportFormat>('GEOJSON')
  const [isSeen, setSeen] = useState(false)
  const [crs, setCrs] = useState('CRS84')
  const [step, setStep] = useState<Step>({ type: 'asking' })
  const [size, setSize] = useState<{ rows: number; bytes: number } | null>(null)
  // Paths are of a district, and never cut.
  const isWhole = kind === 'PATHS' || kind === 'SERVICE_ITEMS'
  const format = FORMATS[kind].includes(wanted) ? wanted : FORMATS[kind][0]!
  const code = isWhole ? within.slice(0, 6) : within
  const bbox = isSeen && !isWhole ? box() : null
  const asked = JSON.stringify({ kind, within: code, asOf: day, bbox })
  useEffect(() => {
    let isCurrent = true
    setSize(null)
    void askAnew(SizeOfExportDocument, JSON.parse(asked)).then(({ data }) => {
      if (isCurrent && data) setSize(data.exportSize)
    })
    return () => {
      isCurrent = false
    }
  }, [asked])
  const bytesText = (bytes: number): string =>
    bytes < 1_000_000
      ? text.kb(formatCount(Math.max(1, Math.round(bytes / 1_000)), language))
      : text.mb(formatCount(Math.round(bytes / 100_000) / 10, language))
  const make = async (): Promise<void> => {
    const stop = new AbortController()
    setStep({ type: 'making', share: 0, stop })
    const input = { kind, format, within: code, asOf: day, bbox, crs: isWhole || crs === 'CRS84' ? null : crs }
    try {
      const made = await makeFile(input, share => setStep({ type: 'making', share, stop }), stop.signal)
      setStep(made ? { type: 'asking', made } : { type: 'asking' })
      if (made) fetchFile(made)
    } catch {
      setStep({ type: 'asking', failed: true })
    }
  }
  const systems = [
    ...Object.entries(text.crsOf).map(([value, label]) => ({ value, label })),
    ...Array.from({ length: 21 }, (_, i) => ({ value: `EPSG:${4534 + i}`, label: text.zone(75 + 3 * i) })),
  ]
  const field = (key: string, label: string, control: ReactNode) => (
    <div className={css.field}>
      <label htmlFor={`${id}-${key}`}>{label}</label>
      {control}
    </div>
  )
  return (
    <section className={css.form} aria-label={text.title}>
      <div className={css.pair}>
        {field(
          'kind',
          text.what,
          <Select
            id={`${id}-kind`}
            value={kind}
            onChange={setKind}
            options={KINDS.map(value => ({ value, label: text.kind[value] }))}
          />,
        )}
        {field(
          'format',
          text.formatIs,
          <Select
            id={`${id}-format`}
            value={format}
            onChange={setFormat}
            options={FORMATS[kind].map(value => ({ value, label: text.format[value] }))}
          />,
        )}
      </div>
      {!isWhole && (
        <>
          {field(
            'where',
            text.where,
            <Select
              id={`${id}-where`}
              value={isSeen}
              onChange={setSeen}
              options={[
                { value: false, label: text.all(name) },
                { value: true, label: text.seen },
              ]}
            />,
          )}
          {field(
            'crs',
            text.crs,
            <Select
              id={`${id}-crs`}
              showSearch={{ optionFilterProp: 'label' }}
              value={crs}
              onChange={setCrs}
              options={systems}
            />,
          )}
        </>
      )}
      {step.type === 'making' ? (
        <>
          <Progress aria-label={text.making} percent={Math.floor(step.share * 100)} status="active" />
          <div className={css.buttons} role="status">
            {text.making}
            <Button onClick={() => step.stop.abort()}>{text.stop}</Button>
          </div>
        </>
      ) : (
        <>
          {step.failed && <Alert type="warning" showIcon role="alert" title={text.failed} />}
          {step.made && (
            <Alert
              type="success"
              showIcon
              role="status"
              title={text.done(step.made.name)}
              action={
                <Button size="small" href={at(step.made.path)} download={step.made.name}>
                  {text.save}
                </Button>
              }
            />
          )}
          <div className={css.buttons}>
            <Button type="primary" disabled={size?.rows === 0} onClick={() => void make()}>
              {text.make}
            </Button>
            <span className={css.size} role="status">
              {size &&
                (size.rows === 0
                  ? text.nothing
                  : `${text.size(formatCount(size.rows, language), bytesText(size.bytes))}${size.bytes > LARGE ? ` · ${text.large}` : ''}`)}
            </span>
          </div>
        </>
      )}
    </section>
  )
}

/** Lets the browser fetch a file that was made. */
function fetchFile({ path, name }: MadeFile): void {
  const link = document.createElement('a')
  link.href = at(path)
  link.download = name
  link.click()
}
