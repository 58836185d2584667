const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const opening: ReadonlySet<number> = new Set([0x5b, 0x7b])
const closing: ReadonlySet<number> = new Set([0x5d, 0x7d])

/** Objects and lists within each other in a body: no geometry and no edit comes near it. */
const MOST = 64

/** Whether JSON is nested more deeply than whatever walks through it can follow. */
export function isTooNested(json: Buffer): boolean {
  let [depth, inText] = [0, false]
  for (let at = 0; at < json.length; at++) {
    const byte = json[at]!
    if (inText) {
      if (byte === BACKSLASH) at++
      else if (byte === QUOTE) inText = false
    } else if (byte === QUOTE) inText = true
    else if (opening.has(byte)) {
      if (++depth > MOST) return true
    } else if (closing.has(byte)) depth--
  }
  return false
}
