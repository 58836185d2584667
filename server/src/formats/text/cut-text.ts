import { decodedText } from './text-encoding.ts'

/** The most bytes of a character that can be left when the rest of it is cut off. */
const MOST = 3

/** Text of bytes that may end in the middle of a character, without that; nothing where they are not of the encoding at all. */
export function cutText(bytes: Buffer, encoding: string): { text: string; cut: boolean } | undefined {
  const whole = decodedText(bytes, encoding)
  if (whole !== undefined) return { text: whole, cut: false }
  for (let less = 1; less <= Math.min(MOST, bytes.length); less++) {
    const rest = bytes.subarray(bytes.length - less)
    if (rest[0]! < 0x80 || (encoding === 'utf8' && !isUtf8Head(rest))) continue
    const text = decodedText(bytes.subarray(0, -less), encoding)
    if (text !== undefined) return { text, cut: true }
  }
  return undefined
}

/** Whether bytes are the beginning of a character in UTF-8. */
function isUtf8Head(bytes: Buffer): boolean {
  const length = bytes[0]! >= 0xf0 ? 4 : bytes[0]! >= 0xe0 ? 3 : bytes[0]! >= 0xc2 ? 2 : 0
  return bytes.length < length && bytes.subarray(1).every(byte => byte >= 0x80 && byte < 0xc0)
}
