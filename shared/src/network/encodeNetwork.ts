import type { WalkingNetwork } from './network.ts'

/** Of what `encodeNetwork` writes; another number is another layout. */
const VERSION = 1

// Eight-byte numbers first, so that each list lies where it can be read in place.
const layout = [
  ['along', Float64Array],
  ['positions', Int32Array],
  ['stretchStart', Uint32Array],
  ['stretchEnds', Uint32Array],
  ['nodeStart', Uint32Array],
  ['nodeStretches', Uint32Array],
  ['islands', Uint32Array],
  ['barriers', Int32Array],
  ['barrierStart', Uint32Array],
] as const

// The version, three empty bytes, the length of each list, and four bytes more to a multiple of eight.
const HEAD = 4 + 4 * layout.length
const BEGIN = Math.ceil(HEAD / 8) * 8

/** A network as bytes: a byte of version, the lengths of its lists, the lists; numbers are little-endian. */
export const encodeNetwork = (network: WalkingNetwork): Uint8Array => {
  const size = layout.reduce((sum, [name]) => sum + network[name].byteLength, BEGIN)
  const bytes = new Uint8Array(size)
  const head = new DataView(bytes.buffer)
  bytes[0] = VERSION
  let at = BEGIN
  for (const [i, [name]] of layout.entries()) {
    const list = network[name]
    head.setUint32(4 + 4 * i, list.length, true)
    bytes.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), at)
    at += list.byteLength
  }
  return bytes
}

/** The network that was encoded, or nothing for bytes of another version or length. Reads in place where it can. */
export const decodeNetwork = (bytes: Uint8Array): WalkingNetwork | undefined => {
  if (bytes.length < BEGIN || bytes[0] !== VERSION) return undefined
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
  const head = new DataView(aligned.buffer, aligned.byteOffset)
  const lengths = layout.map((_, i) => head.getUint32(4 + 4 * i, true))
  const size = layout.reduce((sum, [, List], i) => sum + lengths[i]! * List.BYTES_PER_ELEMENT, BEGIN)
  if (size !== bytes.length) return undefined
  let at = aligned.byteOffset + BEGIN
  const lists = layout.map(([name, List], i) => {
    const list = new List(aligned.buffer as ArrayBuffer, at, lengths[i]!)
    at += list.byteLength
    return [name, list] as const
  })
  return Object.fromEntries(lists) as unknown as WalkingNetwork
}
