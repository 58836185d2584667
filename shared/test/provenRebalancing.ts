import type { Ground } from '../src/zoning/ground/ground.ts'
import { type Row, solve } from './integerProgram.ts'
import { piecesAmong, separatorOf } from './separators.ts'

/**
 * The least weight that has to change zone until all zones are in the band, each in one piece and none ended or added, proven; `undefined` if it is
 * proven that nothing does. `known` are zones that are known to be possible, with which the solver begins.
 */
export function provenRebalancing(
  ground: Ground,
  home: Int32Array,
  zones: number,
  { least, most }: { readonly least: number; readonly most: number },
  known?: Int32Array,
): { readonly moved: number; readonly zoneOf: number[] } | undefined {
  const { size, weight } = ground
  const atoms = Array.from({ length: size }, (_, atom) => atom)
  const names = Array.from({ length: zones }, (_, zone) => zone)
  const column = (atom: number, zone: number) => atom * zones + zone
  const costs = atoms.flatMap(atom => names.map(zone => (zone === home[atom] ? 0 : weight[atom]!)))
  const rows: Row[] = [
    ...atoms.map(atom => ({
      low: 1,
      high: 1,
      columns: names.map(zone => column(atom, zone)),
      values: names.map(() => 1),
    })),
    ...names.map(zone => ({
      low: least,
      high: most,
      columns: atoms.map(atom => column(atom, zone)),
      values: [...weight],
    })),
  ]
  const from = known && costs.map((_, at) => (known[Math.floor(at / zones)] === at % zones ? 1 : 0))
  for (;;) {
    const found = solve({ costs, open: costs.map(() => 1), rows }, 'WHOLE', from)
    if (!found) return undefined
    const zoneOf = atoms.map(atom => names.find(zone => found.columns[column(atom, zone)]! > 0.5)!)
    let whole = true
    for (const zone of names) {
      const pieces = piecesAmong(
        ground,
        atoms.filter(atom => zoneOf[atom] === zone),
      ).sort((a, b) => b.length - a.length)
      for (const piece of pieces.slice(1)) {
        whole = false
        for (const far of pieces[0]!) {
          const by = separatorOf(ground, piece, far)
          for (const atom of piece)
            for (const any of names)
              rows.push({
                low: -Infinity,
                high: 1,
                columns: [column(atom, any), column(far, any), ...by.map(other => column(other, any))],
                values: [1, 1, ...by.map(() => -1)],
              })
        }
      }
    }
    if (whole) {
      const moved = atoms.filter(atom => zoneOf[atom] !== home[atom])
      return { moved: moved.reduce((sum, atom) => sum + weight[atom]!, 0), zoneOf }
    }
  }
}
