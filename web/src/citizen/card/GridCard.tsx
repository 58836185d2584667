import { gridNameIn } from '@geyi/shared/codes'
import type { GridAtPlaceQuery, Place } from '../../api/index.ts'
import { LazyWhatChanges } from '../../time/changes/LazyWhatChanges.tsx'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { uiTexts } from '../../ui/words/ui.texts.ts'
import { citizenTexts } from '../view/citizen.texts.ts'
import css from './Card.module.css'

export type GridHere = NonNullable<GridAtPlaceQuery['gridAt']>

/** A grid's name with its community's, without which a serial says little. */
export function useGridTitle(): (grid: GridHere) => string {
  const text = useText(citizenTexts)
  const nameOf = useName()
  const language = useLanguage()
  return grid =>
    !grid.community || grid.name.includes(grid.community.name)
      ? gridNameIn(language, grid)
      : text.gridTitle(nameOf(grid.community), gridNameIn(language, grid))
}

interface GridCardProps {
  grid: GridHere
  place: Place
  findStations: () => void
}

/** Which grid a place belongs to, whom to turn to, and what changes there. */
export function GridCard({ grid, place, findStations }: GridCardProps) {
  const text = useText(citizenTexts)
  const { sampleNote } = useText(uiTexts)
  const nameOf = useName()
  const { community, leader } = grid
  return (
    <div className={css.card}>
      <p className={css.lead}>
        {text.gridKinds[grid.kind]} · {text.gridAtPoint}
      </p>
      <dl className={css.facts}>
        {community && (
          <>
            <dt>{text.community}</dt>
            <dd>
              {community.parent && `${nameOf(community.parent)} › `}
              {nameOf(community)}
            </dd>
          </>
        )}
        <dt>{text.leader}</dt>
        <dd>{leader ? [leader.name, leader.officePhone].filter(Boolean).join('　') : text.vacant}</dd>
        <dt>{text.gridCode}</dt>
        <dd className={css.code}>{grid.code}</dd>
      </dl>
      <LazyWhatChanges place={place} />
      <button type="button" className={css.primary} onClick={findStations}>
        {text.stationsFromHere}
      </button>
      {leader?.officePhone?.includes('*') && <p className={css.note}>{text.maskedNote}</p>}
      {community?.sample && <p className={css.sample}>{sampleNote}</p>}
    </div>
  )
}
