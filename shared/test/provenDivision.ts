import type { Ground } from '../src/zoning/ground/ground.ts'
import { type Program, type Row, solve } from './integerProgram.ts'
import { piecesAmong, separatorOf } from './separators.ts'

/** By how much a row is missed that is worth adding, and by what share the sum has to grow for another round. */
const [MISSED, MORE] = [1e-3, 1e-4]

/**
 * The least that the sum of weight × squared distance to the middle atom of each zone can be, with zones in one piece and in the band, proven by
 * the model of Hess et al. (1965); `undefined` if it is proven that there are no such zones. Zones that fall apart are met with rows
 * about what separates their pieces, and everything is solved again. `known` are zones that are known to be possible: what can't be part of anything
 * better is left out, and the solver begins with them.
 */
export function provenDivision(
  ground: Ground,
  { least, most, zones }: { readonly least: number; readonly most: number; readonly zones: number },
  known?: Int32Array,
): { readonly ways: number; readonly zoneOf: number[] } | undefined {
  const { size, weight, x, y } = ground
  const atoms = Array.from({ length: size }, (_, atom) => atom)
  const column = (atom: number, middle: number) => atom * size + middle
  const ways = (atom: number, middle: number) =>
    weight[atom]! * ((x[atom]! - x[middle]!) ** 2 + (y[atom]! - y[middle]!) ** 2)
  const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0)
  const unit = (sum(weight) * sum(ground.area)) / zones / zones / 600
  const middles = known && middlesOf(known, ways)
  const upper = middles ? middles.reduce((all, middle, atom) => all + ways(atom, middle), 0) : Infinity
  const costs = atoms.flatMap(atom => atoms.map(middle => ways(atom, middle) / unit))
  const reach = atoms.map(middle => lightestWays(ground, middle))
  const open = atoms.flatMap(atom => atoms.map(middle => (reach[middle]![atom]! <= most ? 1 : 0)))
  const rows: Row[] = [
    ...atoms.map(atom => ({
      low: 1,
      high: 1,
      columns: atoms.map(middle => column(atom, middle)),
      values: atoms.map(() => 1),
    })),
    { low: zones, high: zones, columns: atoms.map(atom => column(atom, atom)), values: atoms.map(() => 1) },
    ...atoms.flatMap(middle => {
      const columns = atoms.map(atom => column(atom, middle))
      const values = (bound: number) => atoms.map(atom => weight[atom]! - (atom === middle ? bound : 0))
      return [
        { low: 0, high: Infinity, columns, values: values(least) },
        { low: -Infinity, high: 0, columns, values: values(most) },
      ]
    }),
  ]
  const withMiddle = (atom: number, middle: number): Row => ({
    low: -Infinity,
    high: 0,
    columns: [column(atom, middle), column(middle, middle)],
    values: [1, -1],
  })
  const separated = (atom: number, middle: number, by: readonly number[]): Row => ({
    low: -Infinity,
    high: 0,
    columns: [column(atom, middle), ...by.map(other => column(other, middle))],
    values: [1, ...by.map(() => -1)],
  })
  const besides = (atom: number) => [...ground.neighbours.subarray(ground.starts[atom]!, ground.starts[atom + 1]!)]
  const program: Program = { costs, open, rows }
  // In real numbers first: rows that are missed, as long as they tell more, then what would cost more than is known.
  for (let before = -Infinity; ; ) {
    const found = solve(program, 'REAL')
    if (!found) return undefined
    const value = (atom: number, middle: number) => found.columns[column(atom, middle)]!
    const missed: Row[] = []
    for (const atom of atoms)
      for (const middle of atoms) {
        if (atom === middle || value(atom, middle) < MISSED) continue
        if (value(atom, middle) > value(middle, middle) + MISSED) missed.push(withMiddle(atom, middle))
        const beside = besides(atom)
        if (beside.includes(middle)) continue
        const near = beside.reduce((all, other) => all + value(other, middle), 0)
        if (value(atom, middle) > near + MISSED) missed.push(separated(atom, middle, beside))
      }
    rows.push(...missed)
    const more = found.value - before
    before = found.value
    if (missed.length > 0 && more > found.value * MORE) continue
    const spare = (upper / unit) * (1 + 1e-6) + 1e-6 - found.value
    for (const [at, reduced] of found.reduced.entries()) if (reduced > spare) open[at] = 0
    break
  }
  const isOpen = (atom: number, middle: number) => open[column(atom, middle)] === 1
  const from = middles && costs.map((_, at) => (middles[Math.floor(at / size)] === at % size ? 1 : 0))
  for (const atom of atoms)
    for (const middle of atoms) if (atom !== middle && isOpen(atom, middle)) rows.push(withMiddle(atom, middle))
  for (;;) {
    const found = solve(program, 'WHOLE', from)
    if (!found) return undefined
    const zoneOf = atoms.map(atom => atoms.findIndex(middle => found.columns[column(atom, middle)]! > 0.5))
    let whole = true
    for (const middle of new Set(zoneOf)) {
      const zone = atoms.filter(atom => zoneOf[atom] === middle)
      for (const piece of piecesAmong(ground, zone)) {
        if (piece.includes(middle)) continue
        whole = false
        const by = separatorOf(ground, piece, middle)
        for (const atom of piece) rows.push(separated(atom, middle, by))
        // What is cut off from one middle is often cut off from those beside it.
        for (const other of atoms)
          if (other !== middle && isOpen(other, other) && !piece.includes(other) && !by.includes(other)) {
            const here = separatorOf(ground, piece, other)
            for (const atom of piece) if (isOpen(atom, other)) rows.push(separated(atom, other, here))
          }
      }
    }
    if (whole) return { ways: zoneOf.reduce((all, middle, atom) => all + ways(atom, middle), 0), zoneOf }
  }
}

/** The middle of each atom's zone, from which the ways to the atoms of the zone are the least. */
function middlesOf(zoneOf: Int32Array, ways: (atom: number, middle: number) => number): number[] {
  const zones = Map.groupBy(zoneOf.keys(), atom => zoneOf[atom]!)
  const middles = new Map(
    [...zones].map(([zone, atoms]) => {
      const sumTo = (middle: number) => atoms.reduce((all, atom) => all + ways(atom, middle), 0)
      return [zone, atoms.reduce((best, atom) => (sumTo(atom) < sumTo(best) ? atom : best))]
    }),
  )
  return Array.from(zoneOf, zone => middles.get(zone)!)
}

/** The weight of the lightest way from an atom to each one, both ends included. */
function lightestWays({ size, weight, starts, neighbours }: Ground, from: number): number[] {
  const ways = Array.from({ length: size }, () => Infinity)
  ways[from] = weight[from]!
  for (const queue = [from]; queue.length > 0; ) {
    const here = queue.shift()!
    for (let link = starts[here]!; link < starts[here + 1]!; link++) {
      const other = neighbours[link]!
      if (ways[here]! + weight[other]! >= ways[other]!) continue
      ways[other] = ways[here]! + weight[other]!
      queue.push(other)
    }
  }
  return ways
}
