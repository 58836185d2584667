/** Lines that a name is cut into at most; what is longer ends in an ellipsis. */
const MOST = 3

/** A name as lines about equally long, none wider than asked where that can be: English breaks between words, Chinese anywhere. */
export function linesOf(name: string, widest: number, widthOf: (text: string) => number): string[] {
  const width = widthOf(name)
  if (width <= widest) return [name]
  const count = Math.min(Math.ceil(width / widest), MOST)
  const wanted = Math.min(Math.max(width / count, widest * 0.6), widest)
  const pieces = name.match(/[\p{Script=Han}，。、（）“”]|[^\s\p{Script=Han}，。、（）“”]+\s*/gu) ?? [name]
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    const next = line + piece
    // A word may reach a little over what an even share would be.
    const room = lines.length === count - 1 ? widest : wanted + (piece.length > 1 ? widest * 0.08 : 0)
    if (line !== '' && widthOf(next.trimEnd()) > room) {
      lines.push(line.trimEnd())
      line = piece
    } else line = next
  }
  lines.push(line.trimEnd())
  return lines.length <= MOST ? lines : [...lines.slice(0, MOST - 1), `${lines[MOST - 1]!}…`]
}
