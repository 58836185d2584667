import { findGrid } from '@geyi/shared/coverage'
import { type BBox, bboxOf, degreesOf, type MultiPolygon } from '@geyi/shared/geo'
import { thinned } from '@geyi/shared/zoning'
import { useMemo } from 'react'
import type { Desk } from '../../../editor/desk.ts'
import { classColourOf } from '../../../map/ground.ts'
import { useTheme } from '../../../ui/words/preferences.ts'
import type { Proposal } from '../desk/zoningServer.ts'
import css from '../parts/Zoning.module.css'

/** Units across the longer side of a small map. */
const SIZE = 200

const zonesOf = ({ edit }: Proposal) => (edit.type === 'zoneGrids' ? edit.zones : [])

/** The box around all proposals: each is drawn at the same scale. */
export const frameOf = (proposals: readonly Proposal[]): BBox =>
  bboxOf(proposals.flatMap(proposal => zonesOf(proposal).flatMap(({ boundary }) => boundary))) ?? {
    west: 0,
    south: 0,
    east: 1,
    north: 1,
  }

interface ThumbnailProps {
  readonly proposal: Proposal
  readonly all: readonly Proposal[]
  readonly frame: BBox
  readonly desk: Desk
}

/** A small map of a proposal: its zones in the colours of the band, and what others change and this one doesn’t. */
export function Thumbnail({ proposal, all, frame, desk }: ThumbnailProps) {
  const theme = useTheme()
  const { shapes, width, height } = useMemo(() => {
    const stretch = Math.cos((degreesOf((frame.south + frame.north) / 2) * Math.PI) / 180)
    const [across, up] = [(frame.east - frame.west) * stretch, frame.north - frame.south]
    const scale = SIZE / Math.max(across, up, 1)
    const pathOf = (boundary: MultiPolygon) =>
      boundary
        .flat()
        .map(
          ring =>
            `M${ring
              .slice(1)
              .map(
                ([x, y]) =>
                  `${((x - frame.west) * stretch * scale).toFixed(1)} ${((frame.north - y) * scale).toFixed(1)}`,
              )
              .join('L')}Z`,
        )
        .join('')
    const counts = new Map(proposal.zones.map(({ gridId, households }) => [gridId, households]))
    const own = new Set(proposal.edit.type === 'zoneGrids' ? proposal.edit.grids : [])
    const others = new Set(
      all.flatMap(({ edit }) => (edit.type === 'zoneGrids' ? edit.grids.filter(id => !own.has(id)) : [])),
    )
    const drawn = [
      ...[...others].flatMap(id => {
        const grid = findGrid(desk.now.coverage, id)
        return grid
          ? [{ id, boundary: grid.boundary, households: desk.census.count(id).households, changed: false }]
          : []
      }),
      ...zonesOf(proposal).map(({ grid: { id }, boundary }) => ({
        id,
        boundary,
        households: counts.get(id) ?? 0,
        changed: true,
      })),
    ]
    const thin = thinned(
      drawn.map(({ boundary }) => boundary),
      0.5 / scale,
    )
    return {
      shapes: drawn.map(({ id, households, changed }, i) => ({ id, households, changed, path: pathOf(thin[i]!) })),
      width: across * scale,
      height: up * scale,
    }
  }, [proposal, all, frame, desk])
  return (
    <svg className={css.thumbnail} viewBox={`-2 -2 ${width + 4} ${height + 4}`} aria-hidden="true">
      {shapes.map(({ id, path, households, changed }) => (
        <path
          key={id}
          d={path}
          fillRule="evenodd"
          data-changed={changed || undefined}
          fill={desk.band ? classColourOf(households, desk.band, theme) : 'none'}
        />
      ))}
    </svg>
  )
}
