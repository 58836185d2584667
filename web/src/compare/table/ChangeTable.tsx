import type { Band } from '@geyi/shared/problems'
import { useMemo, useState } from 'react'
import { useTheme } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { type Changes, FIGURES, type GridChange } from '../changes/changes.ts'
import { compareTexts } from '../changes/compare.texts.ts'
import { type Column, inOrder } from '../changes/inOrder.ts'
import type { Names } from '../changes/words.ts'
import { ExchangeLine } from './ExchangeLine.tsx'
import { FigureCells, Totals } from './FigureCells.tsx'
import { GridName } from './GridName.tsx'
import css from './Table.module.css'

interface ChangeTableProps {
  readonly changes: Changes
  readonly names: Names
  readonly band: Band | null
  readonly selected: readonly number[]
  /** Shows ground by its numbers; without any, a grid whose ground did not change. */
  readonly show: (numbers: readonly number[], grid: string) => void
}

/** Gains and losses of every grid that changed, sorted by any column. */
export function ChangeTable({ changes, names, band, selected, show }: ChangeTableProps) {
  const text = useText(compareTexts)
  const [{ column, isDown }, setOrder] = useState<{ column: Column; isDown: boolean }>({
    column: 'grid',
    isDown: false,
  })
  const rows = useMemo(() => inOrder(changes.grids, column, isDown, names), [changes, column, isDown, names])
  const sort = (by: Column) => setOrder({ column: by, isDown: by === column ? !isDown : by !== 'grid' })
  const title = (by: Column) => (by === 'grid' ? text.grid : text.figure[by])
  return (
    <table className={css.table} aria-label={text.table}>
      <thead className={css.head}>
        <tr>
          {(['grid', ...FIGURES] as const).map(by => (
            <th
              key={by}
              scope="col"
              className={by === 'grid' ? css.name : css.figure}
              aria-sort={by === column ? (isDown ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" className={css.sort} onClick={() => sort(by)}>
                {title(by)}
                <span aria-hidden="true">{by === column ? (isDown ? ' ▼' : ' ▲') : ''}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(change => (
        <GridRows key={change.id} change={change} names={names} band={band} selected={selected} show={show} />
      ))}
      <Totals grids={changes.grids} css={css} />
    </table>
  )
}

interface GridRowsProps extends Omit<ChangeTableProps, 'changes'> {
  readonly change: GridChange
}

function GridRows({ change, names, band, selected, show }: GridRowsProps) {
  const theme = useTheme()
  const exchanges = [...change.gained, ...change.lost]
  const numbers = exchanges.map(({ number }) => number)
  const isChosen = numbers.length > 0 && numbers.every(number => selected.includes(number))
  return (
    <tbody className={css.grid} data-grid={change.id}>
      <tr className={css.row} data-selected={isChosen || undefined}>
        <th scope="row" className={css.name}>
          <button type="button" className={css.rowButton} onClick={() => show(numbers, change.id)}>
            <GridName change={change} names={names} />
          </button>
        </th>
        <FigureCells change={change} band={band} className={css.figure} />
      </tr>
      {exchanges.length > 0 && (
        <tr>
          <td colSpan={4} className={css.exchanges}>
            <ul>
              {exchanges.map(exchange => (
                <li key={exchange.number}>
                  <button
                    type="button"
                    className={css.exchange}
                    aria-pressed={selected.includes(exchange.number)}
                    onClick={() => show([exchange.number], change.id)}
                  >
                    <ExchangeLine exchange={exchange} change={change} names={names} theme={theme} />
                  </button>
                </li>
              ))}
            </ul>
          </td>
        </tr>
      )}
    </tbody>
  )
}
