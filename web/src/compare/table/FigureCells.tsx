import type { Band } from '@geyi/shared/problems'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { FIGURES, figureOf, type GridChange } from '../changes/changes.ts'
import { compareTexts } from '../changes/compare.texts.ts'
import { Change } from './Change.tsx'
import { Households } from './GridName.tsx'

interface FigureCellsProps {
  readonly change: GridChange
  readonly band: Band | null
  readonly className: string | undefined
}

/** By how much each figure of a grid changed, a cell each. */
export function FigureCells({ change, band, className }: FigureCellsProps) {
  const text = useText(compareTexts)
  return FIGURES.map(figure => (
    <td key={figure} className={className} data-figure={text.figure[figure]}>
      {figure === 'households' && <Households change={change} band={band} />}
      <Change figure={figure} change={figureOf([change], figure).change} />
    </td>
  ))
}

interface TotalsProps {
  readonly grids: readonly GridChange[]
  /** Its looks: `total`, and in it `name` and `figure`. */
  readonly css: CSSModuleClasses
}

/** The foot of a table: what all its grids come to. */
export function Totals({ grids, css }: TotalsProps) {
  const text = useText(compareTexts)
  const language = useLanguage()
  return (
    <tfoot>
      <tr className={css.total}>
        <th scope="row" className={css.name}>
          {text.total(formatCount(grids.length, language))}
        </th>
        {FIGURES.map(figure => {
          const { before, after, change } = figureOf(grids, figure)
          return (
            <td key={figure} className={css.figure} data-figure={text.figure[figure]}>
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
  )
}
