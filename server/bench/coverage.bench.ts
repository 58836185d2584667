import { buildCoverage } from '../../shared/src/coverage/buildCoverage.ts'
import { type Coverage, findGrid } from '../../shared/src/coverage/structure/coverage.ts'
import type { Edge } from '../../shared/src/coverage/structure/edge.ts'
import { edgesOf } from '../../shared/src/coverage/structure/edgeIndex.ts'
import type { Grid } from '../../shared/src/coverage/structure/grid.ts'
import { applyEdit } from '../../shared/src/edits/applyEdit.ts'
import { fastAreaOf } from '../../shared/src/geo/fastArea.ts'
import { checkCoverage } from '../../shared/src/problems/checkCoverage.ts'
import { denverIsThere, readDenver } from '../../shared/test/denver.ts'
import { Random, randomEdit } from '../../shared/test/random.ts'
import { arcsByTopoJSON, toFeatures } from '../../shared/test/topology.ts'
import type { Measure } from './measure.ts'

const ROUNDS = 9
const EDITS = 4_000
const FRAMES = 600

/** How far random edits reach, about a block's length, in E7 units. */
const REACH = 6_000

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b)
const median = (values: readonly number[]) => sorted(values)[values.length >> 1]!
const p95 = (values: readonly number[]) => sorted(values)[Math.floor(values.length * 0.95)]!

const timed = <T>(work: () => T): { ms: number; result: T } => {
  const start = performance.now()
  const result = work()
  return { ms: performance.now() - start, result }
}

const measureBuild = (grids: readonly Grid[]): Measure[] => {
  const [ours, topo, checks]: number[][] = [[], [], []]
  for (let round = 0; round < ROUNDS + 2; round++) {
    const features = toFeatures(grids)
    const theirs = timed(() => arcsByTopoJSON(features))
    const built = timed(() => buildCoverage(grids))
    const checked = timed(() => checkCoverage(built.result))
    // The first rounds pay for compilation.
    if (round < 2) continue
    topo!.push(theirs.ms)
    ours!.push(built.ms)
    checks!.push(checked.ms)
  }
  const [build, topology, check] = [median(ours!), median(topo!), median(checks!)]
  return [
    {
      name: 'building a coverage of 10,149 blocks ÷ TopoJSON’s topology() of the same integers',
      ratio: build / topology,
      goal: { atMost: 1 },
      detail: `${build.toFixed(0)} ms against ${topology.toFixed(0)} ms`,
    },
    {
      name: 'checking all of it ÷ building it',
      ratio: check / build,
      goal: { atMost: 5 },
      detail: `${check.toFixed(0)} ms against ${build.toFixed(0)} ms`,
    },
  ]
}

type Desk = { coverage: Coverage; readonly edges: readonly Edge[]; readonly random: Random; readonly times: number[] }

const deskOf = (grids: readonly Grid[]): Desk => {
  const coverage = buildCoverage(grids)
  return { coverage, edges: [...edgesOf(coverage.edges)], random: new Random(1), times: [] }
}

const editOnce = (desk: Desk, step: number): void => {
  const edit = randomEdit(desk.edges, desk.random, REACH, `new ${step}`)
  // An edit is a pure function: three turns, of which the middle one counts, keep out what else the machine does.
  const turns = Array.from({ length: 3 }, () => timed(() => applyEdit(desk.coverage, edit)))
  const { result } = turns[0]!
  if ('problems' in result) return
  desk.times.push(median(turns.map(({ ms }) => ms)))
  desk.coverage = result.coverage
}

const measureEdits = (grids: readonly Grid[]): Measure[] => {
  const start = Math.floor(grids.length * 0.45)
  const tenth = grids.slice(start, start + Math.round(grids.length / 10))
  const [large, small] = [deskOf(grids), deskOf(tenth)]
  for (let step = 0; step < EDITS; step++) {
    editOnce(large, step)
    editOnce(small, step)
    if (step === 500) for (const desk of [large, small]) desk.times.length = 0
  }
  const [whole, part] = [p95(large.times), p95(small.times)]
  return [
    {
      name: 'one edit applied and validated on 10,149 blocks, p95 in ms',
      ratio: whole,
      goal: { atMost: 1 },
      detail: `${large.times.length} accepted edits of all kinds, each the middle of three turns; median ${median(large.times).toFixed(3)} ms`,
    },
    {
      name: 'the same ÷ its cost on a coverage ten times smaller, p95',
      ratio: whole / part,
      goal: { atMost: 1.5 },
      detail: `${whole.toFixed(3)} ms against ${part.toFixed(3)} ms`,
    },
  ]
}

const measurePreview = (grids: readonly Grid[]): Measure => {
  const { coverage, edges, random } = deskOf(grids.slice(4_000, 6_000))
  const times: number[] = []
  let drawn = 0
  for (let frame = 0; frame < FRAMES; frame++) {
    const { a: from, left, right } = edges[(frame * 37) % edges.length]!
    const { ms } = timed(() => {
      const outcome = applyEdit(coverage, { type: 'moveVertex', from, to: random.near(from, 300), outline: true })
      if ('problems' in outcome) return
      for (const id of [left, right]) if (id) drawn += fastAreaOf(findGrid(outcome.coverage, id)!.boundary)
    })
    if (frame >= FRAMES / 10) times.push(ms)
  }
  return {
    name: 'a frame of dragging a vertex among 2,000 grids, p95 in ms',
    ratio: p95(times),
    goal: { atMost: 4 },
    detail: `edit, validation and areas of the touched grids; median ${median(times).toFixed(3)} ms (${drawn > 0 ? 'drawn' : 'nothing drawn'})`,
  }
}

/** The coverage core on Denver's blocks: building, checking, editing and dragging. Empty without the data beside the project. */
export async function benchCoverage(): Promise<Measure[]> {
  if (!denverIsThere) return []
  const grids = (await readDenver('blocks')).map(({ id, boundary }) => ({ id, boundary }))
  return [...measureBuild(grids), ...measureEdits(grids), measurePreview(grids)]
}
