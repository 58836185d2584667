import type { GridId } from '@geyi/shared/coverage'
import type { Edit } from '@geyi/shared/edits'
import { useMemo } from 'react'
import type { Preview } from '../../../editor/draft/preview.ts'
import { formatCount } from '../../../ui/words/format.ts'
import { useLanguage } from '../../../ui/words/preferences.ts'
import { useText } from '../../../ui/words/text.ts'
import { useGridName } from '../../desk/names.ts'
import { gainsOf } from '../desk/gains.ts'
import { zoningTexts } from '../desk/zoning.texts.ts'
import type { ZoningProps } from '../desk/zoningProps.ts'
import css from '../parts/Zoning.module.css'

/** What each grid gains and loses; a press goes there. */
export function GainList({ desk, preview, look }: ZoningProps & { preview: Preview }) {
  const text = useText(zoningTexts)
  const language = useLanguage()
  const nameOf = useGridName()
  const gains = useMemo(
    () => gainsOf(desk.now.coverage, gridsOf(preview.edits), preview, id => desk.census.count(id).households),
    [desk, preview],
  )
  const count = (number: number | null) => (number === null ? '–' : formatCount(number, language))
  return (
    <table className={css.gains}>
      <caption>{text.gains}</caption>
      <thead>
        <tr>
          <th scope="col">{text.grid}</th>
          <th scope="col">{text.change}</th>
        </tr>
      </thead>
      <tbody>
        {gains.map(({ id, name, fate, before, after, outOfBand, boundary }) => (
          <tr key={id}>
            <th scope="row">
              <button
                type="button"
                aria-label={text.show(nameOf(name))}
                onClick={() => look(boundary, desk.now.selected)}
              >
                {nameOf(name)}
              </button>
              <small data-fate={fate}>{text.fate[fate]}</small>
            </th>
            <td data-out={outOfBand || undefined}>
              {fate === 'new' ? '' : `${count(before)} → `}
              <b>{fate === 'ends' ? '–' : count(after)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const gridsOf = (edits: readonly Edit[]): readonly GridId[] =>
  edits.flatMap(edit => (edit.type === 'zoneGrids' ? edit.grids : []))
