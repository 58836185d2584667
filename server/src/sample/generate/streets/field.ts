import { distance, leftOf, lengthOf, type Vec, vec } from '../plane.ts'
import { nearestOn } from '../polyline.ts'
import { createNoise, type Random } from '../random.ts'
import type { Site } from './site.ts'

/** The two families of streamlines: along the major eigenvector and across it. */
export type Family = 'major' | 'minor'

/** A tensor field: at each place two directions at right angles that streets would follow (Chen et al. 2008). */
export interface TensorField {
  /** Unit direction of a family at p, signed so that it runs on from `heading`. */
  along(p: Vec, family: Family, heading: Vec | null): Vec
}

const CELL = 90

/**
 * The field of a site: grids of different bearing in old and new towns, a radial one around the old town, the rivers' and
 * parks' own bearing beside them, turned by noise so that nothing is ruled. A tensor R(cos 2θ, sin 2θ) has no sign, which is
 * why fields add up without seams.
 */
export const createField = (site: Site, random: Random): TensorField => {
  const bearing = random.between(-0.2, -0.1)
  const grids = [
    { at: site.oldTown, reach: site.radius * 0.5, angle: bearing, weight: 1 },
    ...site.newTowns.map(at => ({
      at,
      reach: site.radius * 0.42,
      angle: bearing + random.between(-0.5, 0.5),
      weight: 1,
    })),
  ]
  const slow = createNoise(random, 1400)
  const quick = createNoise(random, 420)
  const tensorAt = (p: Vec): [number, number] => {
    let a = 0.12 * Math.cos(2 * bearing)
    let b = 0.12 * Math.sin(2 * bearing)
    const sum = (angle: number, weight: number) => {
      a += weight * Math.cos(2 * angle)
      b += weight * Math.sin(2 * angle)
    }
    for (const g of grids) sum(g.angle, g.weight * Math.exp(-((distance(p, g.at) / g.reach) ** 2)))
    const out = vec(p.x - site.oldTown.x, p.y - site.oldTown.y)
    sum(
      Math.atan2(out.x, -out.y),
      0.75 * Math.exp(-(((lengthOf(out) - site.radius * 0.42) / (site.radius * 0.22)) ** 2)),
    )
    const base = Math.atan2(b, a) / 2
    // Along or across the bank, whichever is less of a turn: else the fields would cancel out and no road would reach a bridge.
    const squared = (tangent: Vec) => {
      const angle = Math.atan2(tangent.y, tangent.x)
      return Math.abs(Math.cos(angle - base)) > Math.SQRT1_2 ? angle : angle + Math.PI / 2
    }
    for (const river of site.rivers) {
      const near = nearestOn(p, river.line)
      sum(squared(near.tangent), 3 * Math.exp(-((near.distance / (river.bank * 5)) ** 2)))
    }
    for (const park of site.parks) {
      const near = nearestOn(p, [...park.ring, park.ring[0]!])
      sum(squared(near.tangent), 2 * Math.exp(-((near.distance / 220) ** 2)))
    }
    const turn = 0.14 * slow(p.x, p.y) + (0.05 + 0.12 * site.urbanity(p)) * quick(p.x, p.y)
    const angle = Math.atan2(b, a) / 2 + turn
    const strength = Math.hypot(a, b)
    return [strength * Math.cos(2 * angle), strength * Math.sin(2 * angle)]
  }
  const half = Math.ceil((site.radius * 1.7) / CELL)
  const width = 2 * half + 1
  const raster = new Float64Array(width * width * 2)
  for (let j = 0; j < width; j++)
    for (let i = 0; i < width; i++) raster.set(tensorAt(vec((i - half) * CELL, (j - half) * CELL)), (j * width + i) * 2)

  return {
    along(p, family, heading) {
      const u = Math.max(0, Math.min(width - 1.001, p.x / CELL + half))
      const v = Math.max(0, Math.min(width - 1.001, p.y / CELL + half))
      const i = Math.floor(u)
      const j = Math.floor(v)
      const mix = (k: number) => {
        const o = (j * width + i) * 2 + k
        const low = raster[o]! * (1 - u + i) + raster[o + 2]! * (u - i)
        const high = raster[o + width * 2]! * (1 - u + i) + raster[o + width * 2 + 2]! * (u - i)
        return low * (1 - v + j) + high * (v - j)
      }
      const angle = Math.atan2(mix(1), mix(0)) / 2
      const major = vec(Math.cos(angle), Math.sin(angle))
      const d = family === 'major' ? major : leftOf(major)
      return heading && d.x * heading.x + d.y * heading.y < 0 ? vec(-d.x, -d.y) : d
    },
  }
}
