/**
 * The least number of typing errors — a letter wrong, missing, too many, or two in the wrong order — that turn a text into a part
 * of another (`part`) or into the whole of it. By the recurrence of Sellers (1980), with the exchange of neighbours of
 * Damerau's distance (optimal string alignment).
 */
export function errorsBetween(text: string, key: string, part: boolean): number {
  const [a, b] = [[...text], [...key]]
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => (part ? 0 : j))
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return part ? Math.min(...last) : last[b.length]!
}
