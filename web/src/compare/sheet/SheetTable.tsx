import type { Band } from '@geyi/shared/problems'
import { useText } from '../../ui/words/text.ts'
import { FIGURES, type GridChange } from '../changes/changes.ts'
import { compareTexts } from '../changes/compare.texts.ts'
import type { Names } from '../changes/words.ts'
import { ExchangeLine } from '../table/ExchangeLine.tsx'
import { FigureCells, Totals } from '../table/FigureCells.tsx'
import { GridName } from '../table/GridName.tsx'
import css from './Sheet.module.css'

interface SheetTableProps {
  readonly rows: readonly GridChange[]
  /** All grids, for the totals under the last rows. */
  readonly all: readonly GridChange[] | null
  readonly names: Names
  readonly band: Band | null
}

/** Gains and losses on paper. */
export function SheetTable({ rows, all, names, band }: SheetTableProps) {
  const text = useText(compareTexts)
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
            <FigureCells change={change} band={band} className={css.figure} />
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
      {all && <Totals grids={all} css={css} />}
    </table>
  )
}
