import { type RefObject, useMemo, useRef } from 'react'
import { barLength, type ComparePicture, paperView, type Sheet, sourcesIn } from '../../map/compare.ts'
import type { Box } from '../../map/places.ts'
import { formatCount } from '../../ui/words/format.ts'
import { formatDay } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { uiTexts } from '../../ui/words/ui.texts.ts'
import type { Changes } from '../changes/changes.ts'
import { compareTexts } from '../changes/compare.texts.ts'
import { stateWords } from '../changes/stateWords.ts'
import type { Names } from '../changes/words.ts'
import { CompareLegend } from '../map/CompareLegend.tsx'
import type { Comparison } from '../states/loadComparison.ts'
import { Summary } from '../table/Summary.tsx'
import css from './Sheet.module.css'
import { SheetTable } from './SheetTable.tsx'
import { pagesOf } from './sheetRows.ts'

/** The map on paper, millimetres; the style sheet says the same. */
const MAP = { width: 262, height: 242 }
/** What lies over the map: the north arrow, and the scale. */
const COVERED = [
  { x: 244, y: 2, width: 16, height: 22 },
  { x: 0, y: 222, width: 104, height: 20 },
]

interface PrintSheetProps {
  readonly comparison: Comparison
  readonly changes: Changes
  readonly names: Names
  /** What the map is about. */
  readonly box: Box
  readonly sheet: Sheet
  readonly canvas: RefObject<HTMLCanvasElement | null>
}

/** What the map of a comparison on paper shows. */
export function useSheet(picture: ComparePicture, box: Box) {
  const locale = useLanguage()
  const canvas = useRef<HTMLCanvasElement>(null)
  const sheet = useMemo<Sheet>(
    () => ({ ...MAP, picture, view: paperView(box, MAP.width, MAP.height), covered: COVERED, locale }),
    [picture, box, locale],
  )
  return { sheet, canvas }
}

/** A comparison on paper, A3 across; on the screen it is not shown. */
export function PrintSheet({ comparison, changes, names, box, sheet, canvas }: PrintSheetProps) {
  const text = useText(compareTexts)
  const { sampleNote } = useText(uiTexts)
  const language = useLanguage()
  const { division, from, to, mapSettings } = comparison
  const sources = sourcesIn(mapSettings.sources, box, language)
  const { first, pages } = pagesOf(changes.grids)
  const { denominator } = sheet.view
  const band = division.householdBand ?? null
  const all = changes.grids
  const tables = { names, band }
  return (
    <section className={css.sheet} data-sheet>
      {/* Other pages of this application print on whatever paper there is. */}
      <style>
        {
          '@page { size: A3 landscape; margin: 10mm; } @media print { :root { background: #fff !important; color-scheme: light !important; } }'
        }
      </style>
      <div className={css.page}>
        <header className={css.head}>
          <h1 className={css.title}>{text.sheet.title(names.division(division.code))}</h1>
          <p className={css.states}>
            {text.sheet.states(
              stateWords(from, mapSettings.today, language),
              stateWords(to, mapSettings.today, language),
            )}
          </p>
        </header>
        <div className={css.map}>
          <canvas ref={canvas} className={css.canvas} />
          <svg className={css.north} viewBox="0 0 16 22" role="img" aria-label={text.sheet.north}>
            <path d="M8 1 12.5 17 8 14.2Z" fill="#1c2733" />
            <path d="M8 1 3.5 17 8 14.2Z" fill="#fff" stroke="#1c2733" strokeWidth="0.5" strokeLinejoin="round" />
            <text x="8" y="21.4" textAnchor="middle" fontSize="4.6" fontWeight="700">
              {text.sheet.north}
            </text>
          </svg>
          <ScaleBar denominator={denominator} />
        </div>
        <aside className={css.side}>
          <h2 className={css.legend}>{text.legend}</h2>
          <CompareLegend theme="light" nobody={changes.exchanges.some(exchange => !exchange.to)} />
          <BoundaryLegend />
          <Summary changes={changes} />
          <SheetTable {...tables} rows={first} all={pages.length === 0 ? all : null} />
          {pages.length > 0 && <p>{text.sheet.more}</p>}
        </aside>
        <footer className={css.foot}>
          <p>
            {[
              division.sample && sampleNote,
              ...(sources.length > 0 ? sources : [text.sheet.background]),
              mapSettings.approvalNumber && text.sheet.approval(mapSettings.approvalNumber),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p>
            {[
              text.sheet.projection,
              text.sheet.actualSize,
              text.sheet.printed(formatDay(mapSettings.today, language)),
            ].join(' · ')}
          </p>
        </footer>
      </div>
      {pages.map((columns, i) => (
        <div className={css.columns} key={columns[0]![0]!.id}>
          {columns.map((rows, j) => (
            <SheetTable
              key={rows[0]!.id}
              {...tables}
              rows={rows}
              all={i === pages.length - 1 && j === columns.length - 1 ? all : null}
            />
          ))}
        </div>
      ))}
    </section>
  )
}

function ScaleBar({ denominator }: { denominator: number }) {
  const text = useText(compareTexts)
  const language = useLanguage()
  const metres = barLength(denominator)
  const length = (metres * 1000) / denominator
  const words = (distance: number) =>
    metres >= 2000 ? `${formatCount(distance / 1000, language)} km` : `${formatCount(distance, language)} m`
  return (
    <div className={css.scale}>
      <b>{text.sheet.scale(formatCount(denominator, language))}</b>
      <svg
        width={`${length + 24}mm`}
        height="8mm"
        viewBox={`-4 0 ${length + 24} 8`}
        role="img"
        aria-label={words(metres)}
      >
        <rect data-scale-bar x="0" y="4.6" width={length} height="2" fill="#fff" stroke="#1c2733" strokeWidth="0.3" />
        <rect x="0" y="4.6" width={length / 2} height="2" fill="#1c2733" />
        {[0, metres / 2, metres].map(distance => (
          <text key={distance} x={(distance / metres) * length} y="3.4" textAnchor="middle" fontSize="3">
            {distance === metres ? words(distance) : formatCount(metres >= 2000 ? distance / 1000 : distance, language)}
          </text>
        ))}
      </svg>
    </div>
  )
}

function BoundaryLegend() {
  const text = useText(compareTexts)
  return (
    <ul className={css.levels}>
      {(['district', 'subdistrict', 'community', 'grid'] as const).map(level => (
        <li key={level}>
          <svg width="28" height="8" aria-hidden="true">
            <line x1="1" x2="27" y1="4" y2="4" className={css[level]} />
          </svg>
          {text.level[level]}
        </li>
      ))}
    </ul>
  )
}
