import { type Grid, gridsOf } from '@geyi/shared/coverage'
import { bboxOf, type MultiPolygon } from '@geyi/shared/geo'
import {
  type Cells,
  type Division,
  divide,
  eachAlone,
  type Ground,
  Guides,
  mergeNets,
  numbersOfZones,
  rebalance,
  type Strip,
  thinned,
  type Wish,
} from '@geyi/shared/zoning'
import type { Progress } from '../../jobs/job.query.ts'
import { type CutByNets, layNets } from './cut-by-nets.ts'
import { boundariesOf, type CutGround, cutGround, type Heard, type Largest } from './cut-ground.ts'
import { isInBand } from './figures.ts'
import { obstaclesOf } from './obstacles.ts'
import { Proposing, undominated } from './propose.ts'
import type { FoundObstacle, FoundProposal, FoundZones, ZoningSketch, ZoningTask } from './zoning-task.ts'

type Say = (said: Progress) => void

/** Blocks of how many households are cut around their buildings, beside the most of a grid: whole ones first, then finer. */
const GRAINS = [1 / 3, 1 / 8, 0]
/** Steps for each atom of a search that is as long as usual. */
const USUAL = 4_000
/** The most steps of a search over several nets, all atoms together. */
const MOST_STEPS = 10_000_000
/** Which part of its steps bring each net into the band by itself. */
const ALONE = 0.5
/** The most proposals that are told. */
const MOST_PROPOSALS = 6
/** The most strips that are listed. */
const MOST_SLIVERS = 1_000
/** How much more a net counts that is favoured. */
const FAVOUR = 5
/** Between two sketches, milliseconds, and which part of the time they may take. */
const SKETCHED = 1_000
const SKETCHING = 0.2
/** What a sketch may be off by, beside the extent of the ground. */
const FINE = 1 / 1_000

/** Finds how ground can be divided into grids. Nothing of it waits: it is for a thread of its own. */
export const findZones = (task: ZoningTask, say: Say): FoundZones => new Finding(task, say).found()

interface Found<Cut extends CutGround = CutGround> {
  readonly cut: Cut
  readonly zoneOf: Int32Array
  readonly zones: number
  readonly out: number
  readonly verdict: Pick<Division, 'impossible' | 'unproved'>
}

class Finding {
  private readonly task: ZoningTask
  private readonly say: Say
  readonly #guides: Guides
  readonly #proposing: Proposing
  readonly #wish: Wish
  #nextSketch = 0
  /** How much was done before what is done now, and how much that is. */
  #done = 0
  #share = 0

  constructor(task: ZoningTask, say: Say) {
    this.task = task
    this.say = say
    say({ progress: 0, message: 'Cutting the ground' })
    this.#guides = new Guides(task.guides)
    this.#proposing = new Proposing(task, this.#guides)
    this.#wish = { least: task.band.min, most: task.band.max, zones: task.zones ?? undefined }
  }

  found(): FoundZones {
    const { task } = this
    const { proposals, last, slivers = [] } = this.#found()
    const best = proposals[0]
    const unmet = best ? best.figures.outOfBand > 0 : last.out > 0
    const obstacles: readonly FoundObstacle[] =
      unmet || (task.zones !== null && best?.figures.grids !== task.zones)
        ? obstaclesOf(last.cut, last.zoneOf, last.verdict)
        : []
    return {
      proposals: proposals.slice(0, MOST_PROPOSALS),
      obstacles,
      before: this.#proposing.before(),
      band: task.band,
      households: last.cut.ground.weight.reduce((sum, has) => sum + has, 0),
      atoms: last.cut.ground.size,
      slivers: slivers.slice(0, MOST_SLIVERS),
    }
  }

  #found(): { proposals: FoundProposal[]; last: Found; slivers?: readonly Strip[] } {
    switch (this.task.mode) {
      case 'ANEW':
        return this.#anew()
      case 'REBALANCE':
        return this.#rebalanced()
      case 'MERGE':
        return this.#merged()
    }
  }

  /** Cuts communities finer as long as some zone of theirs is out of the band, until none is or nothing finer is left. */
  #cutFiner<Cut extends CutGround>(
    grains: readonly number[],
    cutOf: (largest: Largest, heard: Heard) => Cut,
    search: (cut: Cut) => Found<Cut>,
  ): { best: Found<Cut>; last: Found<Cut> } {
    let best: Found<Cut> | undefined
    let last: Found<Cut> | undefined
    const finer = new Map<string | undefined, number>()
    for (const _ of grains) {
      this.#next(0.15)
      const largest: Largest = community => grains[finer.get(community) ?? 0]! * this.task.band.max
      const cut = cutOf(largest, share => this.#told('Cutting the ground', share))
      if (cut.ground.size !== last?.cut.ground.size) last = search(cut)
      if (!best || last.out < best.out) best = last
      const open = this.#openIn(last).filter(community => (finer.get(community) ?? 0) < grains.length - 1)
      if (open.length === 0) break
      for (const community of open) finer.set(community, (finer.get(community) ?? 0) + 1)
    }
    return { best: best!, last: last! }
  }

  /** The communities in which some zone is out of the band. */
  #openIn({ cut: { atoms, ground }, zoneOf, zones }: Found): (string | undefined)[] {
    const households = householdsOf(ground.weight, zoneOf, zones)
    const open = new Set<string | undefined>()
    for (const [atom, { community }] of gridsOf(atoms).entries())
      if (!isInBand(this.task.band, households[zoneOf[atom]!]!)) open.add(community)
    return [...open]
  }

  #anew(): { proposals: FoundProposal[]; last: Found } {
    const { best, last } = this.#cutFiner(GRAINS, this.#cut, cut => {
      this.#next(0.4)
      return this.#divided(cut, this.#wish, this.task.seed)
    })
    const proposals = [this.#proposalOf(best)]
    for (const [i, wish] of this.#otherWishes(best).entries()) {
      this.#next(0.5)
      proposals.push(this.#proposalOf(this.#divided(best.cut, wish, this.task.seed + 1 + i)))
    }
    const sound = proposals.filter(proposal => proposal !== undefined)
    return {
      proposals: undominated(sound).sort((one, other) => one.figures.outOfBand - other.figures.outOfBand),
      last,
    }
  }

  /** What else could be wanted: another number of grids; boundaries more along roads and barriers, or else more even grids. */
  #otherWishes({ cut, zones }: Found): Wish[] {
    const wish = this.#wish
    const total = cut.ground.weight.reduce((sum, has) => sum + has, 0)
    const { fewest, greatest } = numbersOfZones(total, wish)
    const other = [zones + 1, zones - 1].find(number => number >= fewest && number <= greatest)
    return [
      ...(wish.zones === undefined && other !== undefined ? [{ ...wish, zones: other }] : []),
      cut.ground.barrier.some(length => length > 0) ? { ...wish, barriers: 2 } : { ...wish, evenness: 0.2 },
    ]
  }

  #divided(cut: CutGround, wish: Wish, seed: number): Found {
    const { zoneOf, zones, ...verdict } = divide(cut.ground, wish, {
      seed,
      effort: USUAL * this.task.effort,
      progress: (done, now) => this.#tell(cut, done, now),
    })
    return { cut, zoneOf, zones, out: this.#outOf(cut, zoneOf, zones), verdict }
  }

  #rebalanced(): { proposals: FoundProposal[]; last: Found } {
    let ways: { cut: CutGround; zoneOf: Int32Array }[] = []
    const { last } = this.#cutFiner(GRAINS, this.#cut, cut => {
      this.#next(0.4)
      const found = rebalance(cut.ground, cut.home, this.task.grids.length, this.#wish, {
        seed: this.task.seed,
        effort: USUAL * this.task.effort,
        progress: (done, now) => this.#tell(cut, done, now),
      })
      ways = [...ways, ...found.map(({ zoneOf }) => ({ cut, zoneOf }))]
      const [{ zoneOf, zones, outOfBand, ...verdict }] = found as [(typeof found)[0]]
      return { cut, zoneOf, zones, out: outOfBand, verdict }
    })
    const proposals = ways.map(({ cut, zoneOf }) => this.#changeOf(cut, zoneOf)).filter(change => change !== undefined)
    return {
      proposals: undominated(proposals).sort(
        (one, other) => one.figures.outOfBand - other.figures.outOfBand || one.householdsMoved - other.householdsMoved,
      ),
      last,
    }
  }

  /** Along the lines of all nets, and finer only where a face has too many households. Beside what is asked, each net is favoured once. */
  #merged(): { proposals: FoundProposal[]; last: Found; slivers: readonly Strip[] } {
    const { cut, slivers } = layNets(this.task, this.#guides)
    const alone = new Map<CutByNets, readonly Int32Array[]>()
    const { best, last } = this.#cutFiner([Infinity, ...GRAINS], cut, laid => {
      this.#next(0.1)
      alone.set(laid, this.#eachAlone(laid))
      this.#next(0.3)
      return this.#mergedOn(laid, laid.cells, alone.get(laid)!, 0)
    })
    const found = [best]
    const { cells } = best.cut
    for (const favoured of cells.length > 1 ? cells : []) {
      this.#next(1 / (cells.length + 2 - found.length))
      const weighted = cells.map(one => (one === favoured ? { ...one, weight: one.weight * FAVOUR } : one))
      found.push(this.#mergedOn(best.cut, weighted, alone.get(best.cut)!, found.length))
    }
    const proposals = found.map(one => this.#proposalOf(one)).filter(proposal => proposal !== undefined)
    return {
      proposals: undominated(proposals).sort((one, other) => one.figures.outOfBand - other.figures.outOfBand),
      last,
      slivers,
    }
  }

  #eachAlone(cut: CutByNets): Int32Array[] {
    const { ground, cells } = cut
    const nets = cells.map(({ cellOf }) => cellOf)
    const search = { seed: this.task.seed, effort: ALONE * this.#effortOn(ground) }
    return eachAlone(ground, nets, this.#wish, { ...search, progress: (done, now) => this.#tell(cut, done, now) })
  }

  #mergedOn(cut: CutByNets, cells: readonly Cells[], alone: readonly Int32Array[], nth: number): Found<CutByNets> {
    const { zoneOf, zones, ...verdict } = mergeNets(cut.ground, cells, this.#wish, {
      seed: this.task.seed + nth,
      // What is asked for is searched longest.
      effort: (nth === 0 ? 2 : 1) * this.#effortOn(cut.ground),
      alone,
      progress: (done, now) => this.#tell(cut, done, now),
    })
    return { cut, zoneOf, zones, out: this.#outOf(cut, zoneOf, zones), verdict }
  }

  readonly #cut = (largest: Largest, heard: Heard): CutGround => cutGround(this.task, this.#guides, largest, heard)

  #proposalOf({ cut, zoneOf }: Found): FoundProposal | undefined {
    return this.#measured(this.task.grids, [...boundariesOf(cut, zoneOf).values()])
  }

  /** What of the grids changes, and nothing else; `undefined` where nothing does. */
  #changeOf(cut: CutGround, zoneOf: Int32Array): FoundProposal | undefined {
    const touched = new Set<number>()
    for (const [atom, zone] of zoneOf.entries()) if (zone !== cut.home[atom]) touched.add(zone).add(cut.home[atom]!)
    if (touched.size === 0) return undefined
    const boundaries = boundariesOf(cut, zoneOf, zone => touched.has(zone))
    return this.#measured(
      this.task.grids.filter((_, number) => touched.has(number)),
      [...boundaries.values()],
    )
  }

  #measured(grids: readonly Grid[], boundaries: readonly MultiPolygon[]): FoundProposal | undefined {
    this.#next(0.2)
    return this.#proposing.of(grids, boundaries, share => this.#told('Measuring', share))
  }

  /** Steps for each atom of several nets made one: fewer where there are so many that they would take too long. */
  #effortOn({ size }: Ground): number {
    return Math.min(USUAL, MOST_STEPS / size) * this.task.effort
  }

  #outOf({ ground }: CutGround, zoneOf: Int32Array, zones: number): number {
    return householdsOf(ground.weight, zoneOf, zones).filter(has => !isInBand(this.task.band, has)).length
  }

  /** Goes on to the next part of the work: so much of what is left. */
  #next(share: number): void {
    this.#done += this.#share
    this.#share = (1 - this.#done) * share
  }

  #tell(cut: CutGround, done: number, zoneOf: Int32Array): void {
    const now = Date.now()
    const sketch = now < this.#nextSketch ? undefined : this.#sketch(cut, zoneOf)
    this.#told('Searching', done, sketch)
    if (sketch) this.#nextSketch = now + Math.max(SKETCHED, (Date.now() - now) / SKETCHING)
  }

  #told(message: string, done: number, preview?: ZoningSketch): void {
    this.say({ progress: this.#done + this.#share * done, message, ...(preview && { preview }) })
  }

  #sketch(cut: CutGround, zoneOf: Int32Array): ZoningSketch {
    const boundaries = boundariesOf(cut, zoneOf)
    const box = bboxOf([...boundaries.values()].flat())!
    const drawn = thinned([...boundaries.values()], (box.east - box.west + box.north - box.south) * (FINE / 2))
    const households = householdsOf(cut.ground.weight, zoneOf, Math.max(...boundaries.keys()) + 1)
    return {
      zones: [...boundaries.keys()].map((zone, i) => ({
        boundary: drawn[i]!,
        households: households[zone]!,
        inBand: isInBand(this.task.band, households[zone]!),
      })),
    }
  }
}

function householdsOf(weight: Float64Array, zoneOf: Int32Array, zones: number): number[] {
  const households = new Array<number>(zones).fill(0)
  for (const [atom, zone] of zoneOf.entries()) households[zone]! += weight[atom]!
  return households
}
