/**
 * Whether at most one typing error — a letter wrong, missing, too many, or two in the wrong order — turns a text into a part of
 * another (`part`) or into the whole of it. By the recurrence of Sellers (1980), with the exchange of neighbours of Damerau's
 * distance (optimal string alignment).
 */
export function isOneErrorFrom(text: string, key: string, part: boolean): boolean {
  const [n, m] = [text.length, key.length]
  if (m < n - 1 || (!part && m > n + 1) || !hasThird(text, key)) return false
  let before = new Uint8Array(m + 1)
  let last = new Uint8Array(m + 1)
  let row = new Uint8Array(m + 1)
  if (!part) for (let j = 1; j <= m; j++) last[j] = Math.min(j, MANY)
  let leastOfLast = 0
  for (let i = 1; i <= n; i++) {
    row[0] = Math.min(i, MANY)
    let leastOfRow = row[0]
    for (let j = 1; j <= m; j++) {
      const same = text[i - 1] === key[j - 1]
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1), MANY)
      if (i > 1 && j > 1 && text[i - 1] === key[j - 2] && text[i - 2] === key[j - 1])
        least = Math.min(least, before[j - 2]! + 1)
      row[j] = least
      if (least < leastOfRow) leastOfRow = least
    }
    // An exchange looks two rows back.
    if (leastOfRow > 1 && leastOfLast > 1) return false
    leastOfLast = leastOfRow
    ;[before, last, row] = [last, row, before]
  }
  return (part ? Math.min(...last) : last[m]!) <= 1
}

/** As many errors as are too many. */
const MANY = 2

/** One error spoils at most two thirds of a text, so that the third is found as it is. */
function hasThird(text: string, key: string): boolean {
  const third = Math.floor(text.length / 3)
  return (
    key.includes(text.slice(0, third)) ||
    key.includes(text.slice(third, 2 * third)) ||
    key.includes(text.slice(2 * third))
  )
}
