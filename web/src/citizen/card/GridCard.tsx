import { Link } from 'wouter'
import type { Place } from '../../api/index.ts'
import { LazyWhatChanges } from '../../time/changes/LazyWhatChanges.tsx'
import { useName, useText } from '../../ui/words/text.ts'
import { uiTexts } from '../../ui/words/ui.texts.ts'
import { citizenTexts } from '../view/citizen.texts.ts'
import css from './Card.module.css'
import type { GridHere } from './gridTitle.ts'

interface GridCardProps {
  grid: GridHere
  place: Place
  findStations: () => void
}

/** Which grid a place belongs to, whom to turn to, and what changes there. */
export default function GridCard({ grid, place, findStations }: GridCardProps) {
  const text = useText(citizenTexts)
  const { sampleNote } = useText(uiTexts)
  const nameOf = useName()
  const { community, leader } = grid
  const centre = community?.stations.edges[0]?.node
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
        {centre && (
          <>
            <dt>{text.communityCentre}</dt>
            <dd>
              <Link href={`/?station=${encodeURIComponent(centre.id)}`}>{nameOf(centre)}</Link>
              {centre.phone && (
                <>
                  {'　'}
                  <a href={`tel:${centre.phone.replaceAll(/[^\d+*#]/g, '')}`}>{centre.phone}</a>
                </>
              )}
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
