import { Button, Empty, Segmented, Tabs } from 'antd'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { csvFile, saveFile } from '../frame/files/saveFile.ts'
import page from '../frame/Page.module.css'
import type { CompareView } from '../map/compare.ts'
import type { Box } from '../map/places.ts'
import { useLanguage, useTheme } from '../ui/words/preferences.ts'
import { useText } from '../ui/words/text.ts'
import { useNarrow } from '../ui/words/useMedia.ts'
import { changesOf } from './changes/changes.ts'
import { changesCsv } from './changes/changesCsv.ts'
import { compareTexts } from './changes/compare.texts.ts'
import { inOrder } from './changes/inOrder.ts'
import { stateWords } from './changes/stateWords.ts'
import { CompareLegend } from './map/CompareLegend.tsx'
import mapCss from './map/CompareMap.module.css'
import { CompareMap } from './map/CompareMap.tsx'
import { boxOf, boxOfChanges, comparePicture } from './map/comparePicture.ts'
import { PrintSheet, useSheet } from './sheet/PrintSheet.tsx'
import { usePrinting } from './sheet/usePrinting.ts'
import type { Comparison } from './states/loadComparison.ts'
import { ChangeTable } from './table/ChangeTable.tsx'
import css from './table/Compare.module.css'
import { SentenceList } from './table/SentenceList.tsx'
import { Summary } from './table/Summary.tsx'
import { useNames } from './useNames.ts'

interface ComparisonViewProps {
  readonly comparison: Comparison
  /** Another one is on its way. */
  readonly isLoading: boolean
  readonly view: CompareView
  readonly setView: (view: CompareView) => void
  readonly choosers: ReactNode
}

/** Which ground is chosen, by its numbers in a comparison. */
interface Selection {
  readonly of: Comparison
  readonly numbers: readonly number[]
}

const NONE: readonly number[] = []

/** Two states that were loaded: on the map, in a table, in words, on paper. */
export function ComparisonView({ comparison, isLoading, view, setView, choosers }: ComparisonViewProps) {
  const text = useText(compareTexts)
  const language = useLanguage()
  const theme = useTheme()
  const narrow = useNarrow()
  const names = useNames(comparison)
  const { division, from, to, mapSettings } = comparison
  const changes = useMemo(() => {
    const found = changesOf(comparison)
    return { ...found, grids: inOrder(found.grids, 'grid', false, names) }
  }, [comparison, names])
  const picture = useMemo(() => comparePicture(comparison, changes, names), [comparison, changes, names])
  const box = useMemo(() => boxOfChanges(comparison, changes)!, [comparison, changes])
  const [selection, setSelection] = useState<Selection>({ of: comparison, numbers: [] })
  // Numbers of another comparison mean other ground.
  const selected = selection.of === comparison ? selection.numbers : NONE
  const [target, setTarget] = useState<Box | null>(null)
  const { sheet, canvas } = useSheet(picture, box)
  const { print, isBusy } = usePrinting(canvas, sheet)

  const show = useCallback(
    (numbers: readonly number[], grid: string | null) => {
      setSelection({ of: comparison, numbers })
      setTarget(boxOf(comparison, changes, numbers, grid))
    },
    [comparison, changes],
  )
  const press = useCallback(
    (number: number | null) => setSelection({ of: comparison, numbers: number === null ? NONE : [number] }),
    [comparison],
  )
  const isEmpty = changes.grids.length === 0
  return (
    <>
      <main className={page.main} data-narrow={narrow || undefined}>
        <aside className={`${page.panel} ${css.panel}`}>
          {choosers}
          <div className={css.toolbar}>
            <Segmented<CompareView>
              aria-label={text.view}
              value={view}
              onChange={setView}
              options={[
                { value: 'swipe', label: text.swipe },
                { value: 'overlay', label: text.overlay },
              ]}
            />
            <Button disabled={isEmpty} loading={isBusy} onClick={() => void print()}>
              {text.print}
            </Button>
            <Button
              disabled={isEmpty}
              onClick={() =>
                saveFile(`${text.file}-${division.code}-${mapSettings.today}.csv`, csvFile(changesCsv(changes, names)))
              }
            >
              {text.csv}
            </Button>
          </div>
          {isEmpty ? (
            <Empty
              className={css.empty ?? ''}
              image={Empty.PRESENTED_IMAGE_SIMPLE}
              description={
                <>
                  <strong>{text.nothing}</strong>
                  <br />
                  {text.nothingHint}
                </>
              }
            />
          ) : (
            <>
              <Summary changes={changes} />
              <Tabs
                className={css.tabs ?? ''}
                items={[
                  {
                    key: 'table',
                    label: text.table,
                    children: (
                      <ChangeTable
                        changes={changes}
                        names={names}
                        band={division.householdBand ?? null}
                        selected={selected}
                        show={show}
                      />
                    ),
                  },
                  {
                    key: 'words',
                    label: text.words,
                    children: <SentenceList changes={changes} names={names} show={show} />,
                  },
                ]}
              />
            </>
          )}
        </aside>
        <CompareMap
          picture={picture}
          view={view}
          box={box}
          target={target}
          selected={selected}
          before={stateWords(from, mapSettings.today, language)}
          after={stateWords(to, mapSettings.today, language)}
          background={mapSettings}
          sample={division.sample}
          zoomButtons={!narrow}
          press={press}
        >
          {isLoading && (
            <p className={mapCss.loading} role="status">
              {text.loading}
            </p>
          )}
          {!isEmpty && (
            <details className={mapCss.legend} open={!narrow} data-covers-map>
              <summary>{text.legend}</summary>
              <CompareLegend theme={theme} nobody={changes.exchanges.some(exchange => !exchange.to)} />
            </details>
          )}
        </CompareMap>
      </main>
      <PrintSheet comparison={comparison} changes={changes} names={names} box={box} sheet={sheet} canvas={canvas} />
    </>
  )
}
