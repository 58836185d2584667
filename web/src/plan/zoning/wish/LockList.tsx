import type { Grid } from '@geyi/shared/coverage'
import { Checkbox } from 'antd'
import { useStore } from '../../../state/useStore.ts'
import { formatCount } from '../../../ui/words/format.ts'
import { useLanguage } from '../../../ui/words/preferences.ts'
import { useText } from '../../../ui/words/text.ts'
import { useGridName } from '../../desk/names.ts'
import { isSpecial } from '../desk/scope.ts'
import { zoningTexts } from '../desk/zoning.texts.ts'
import type { ZoningProps } from '../desk/zoningProps.ts'
import css from '../parts/Zoning.module.css'

/** Which of the grids stay as they are; special ones always do. */
export function LockList({ desk, zoning, grids }: ZoningProps & { grids: readonly Grid[] }) {
  const text = useText(zoningTexts)
  const language = useLanguage()
  const nameOf = useGridName()
  const locked = useStore(zoning, state => state.wish.locked)
  const stays = (grid: Grid) => isSpecial(grid) || locked.includes(grid.id)
  return (
    <details className={css.locks}>
      <summary>{text.locks(grids.filter(stays).length, grids.length)}</summary>
      <ul>
        {grids.map(grid => (
          <li key={grid.id}>
            <Checkbox
              checked={stays(grid)}
              disabled={isSpecial(grid)}
              onChange={({ target }) => zoning.lock(grid.id, target.checked)}
            >
              {nameOf(grid.name)}{' '}
              <small>
                {isSpecial(grid)
                  ? text.special
                  : text.households(formatCount(desk.census.count(grid.id).households, language))}
              </small>
            </Checkbox>
          </li>
        ))}
      </ul>
    </details>
  )
}
