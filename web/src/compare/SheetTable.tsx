import { formatCount } from '../ui/format.ts'
import { useLanguage } from '../ui/preferences.ts'
import { useText } from '../ui/text.ts'
import { Change } from './Change.tsx'
import { FIGURES, figureOf, type GridChange } from './changes.ts'
import { compareTexts } from './compare.texts.ts'
import { ExchangeLine } from './ExchangeLine.tsx'
import { type Band, GridName, Households } from './GridName.tsx'
import css from './Sheet.module.css'
import type { Names } from './words.ts'

interface SheetTableProps {
  readonly rows: readonly GridChange[]
  /** All grids, for the totals under the last rows. */
  readonly all: readonly GridChange[] | null
  readonly names: Names
  readonly band: Band
}

/** Gains and losses on paper. */
export function SheetTable({ rows, all, names, band }: SheetTableProps) {
  const text = useText(compareTexts)
  const language = useLanguage()
  return (
    <table className={css.table}>
      <thead className={css.titles}>
        <tr>
          <th scope="col" className={css.name}>
            {text.grid}
          </th>
          {FIGURES.map(figure => (
            <th key={figure} scope="col" className={css.figure}>
              {text.figure[figure]}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(change => (
        <tbody key={change.id} className={css.rows}>
          <tr>
            <th scope="row" className={css.name}>
              <GridName change={change} names={names} />
            </th>
            {FIGURES.map(figure => (
              <td key={figure} className={css.figure}>
                {figure === 'households' && <Households change={change} band={band} />}
                <Change figure={figure} change={figureOf([change], figure).change} />
              </td>
            ))}
          </tr>
          {[...change.gained, ...change.lost].map(exchange => (
            <tr key={exchange.number}>
              <td colSpan={4} className={css.exchange}>
                <p>
                  <ExchangeLine exchange={exchange} change={change} names={names} theme="light" />
                </p>
              </td>
            </tr>
          ))}
        </tbody>
      ))}
      {all && (
        <tfoot>
          <tr className={css.total}>
            <th scope="row" className={css.name}>
              {text.total(formatCount(all.length, language))}
            </th>
            {FIGURES.map(figure => {
              const { before, after, change } = figureOf(all, figure)
              return (
                <td key={figure} className={css.figure}>
                  {figure === 'households' && (
                    <span>
                      {formatCount(before, language)} → {formatCount(after, language)}
                    </span>
                  )}
                  <Change figure={figure} change={change} />
                </td>
              )
            })}
          </tr>
        </tfoot>
      )}
    </table>
  )
}
