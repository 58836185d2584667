/** Numbers from 0 in the order in which they first stand; what is below 0 stays. */
export function countedAnew(numbers: Iterable<number>): Int32Array {
  const names = new Map<number, number>()
  return Int32Array.from(numbers, number => {
    if (number < 0) return -1
    if (!names.has(number)) names.set(number, names.size)
    return names.get(number)!
  })
}

/** How many there are of zones, or cells, that are counted from 0. */
export const zonesIn = (zoneOf: Int32Array): number => 1 + zoneOf.reduce((most, zone) => Math.max(most, zone), -1)

/** The cells of a net as zones, counted from 0; what is in none is a zone of its own. */
export function cellsAndRest(cellOf: Int32Array): Int32Array {
  const cells = zonesIn(cellOf)
  return countedAnew(cellOf.map((cell, atom) => (cell < 0 ? cells + atom : cell)))
}
