import { holderAmong } from '@geyi/shared/census'
import { communityOf } from '@geyi/shared/codes'
import type { Position } from '@geyi/shared/geo'
import { dayBefore } from '../../graphql/day.ts'
import { changeKinds, type Holding } from './change-kinds.ts'
import type { PlaceVersion } from './place.query.ts'
import type { PlaceChange, PlaceGrid } from './place-timeline.type.ts'

/** What is published for a place, past and future, in order. */
export function publishedChanges(place: Position, versions: readonly PlaceVersion[], today: string): PlaceChange[] {
  const days = new Set(
    versions.flatMap(({ validFrom, validTo }) => (validTo === null ? [validFrom] : [validFrom, validTo])),
  )
  let before: PlaceVersion | null = null
  return [...days].sort().flatMap((date): PlaceChange[] => {
    const [old, now] = [before, holderOn(place, versions, date)]
    before = now
    const [was, becomes] = [holding(old, dayBefore(date)), holding(now, date)]
    const kinds = changeKinds(was, becomes)
    if (kinds.length === 0) return []
    const planId = now?.validFrom === date ? now.planId : (old?.endedBy ?? null)
    return [{ date, inEffect: date <= today, kinds, before: was?.grid ?? null, after: becomes?.grid ?? null, planId }]
  })
}

/** The version that holds the place on a day. */
export function holderOn(place: Position, versions: readonly PlaceVersion[], day: string): PlaceVersion | null {
  const valid = versions.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo > day))
  const holder = holderAmong(
    place,
    valid.map(({ id, bounds }) => ({ id, boundary: bounds })),
  )
  return valid.find(({ id }) => id === holder) ?? null
}

/** A version as the grid of a place, its community to be read for a day. */
export const gridOf = ({ id, code, name, kind }: PlaceVersion, asOf: string): PlaceGrid => ({
  gridId: id,
  code,
  name,
  kind,
  communityCode: communityOf(code),
  asOf,
})

const holding = (version: PlaceVersion | null, day: string): Holding | null =>
  version && { grid: gridOf(version, day), bounds: version.bounds }
