import { deflateSync } from 'node:zlib'

/** A way of OpenStreetMap: its tags, and the ids of its nodes. */
export interface OsmWay {
  readonly tags: Readonly<Record<string, string>>
  readonly refs: readonly number[]
}

/** A file of OpenStreetMap in Protocolbuffer Binary Format, with one block of nodes and one of ways. */
export function osmPbf(
  nodes: ReadonlyMap<number, readonly [longitude: number, latitude: number]>,
  ways: readonly OsmWay[],
): Buffer {
  const header = Buffer.concat([field(4, text('OsmSchema-V0.6')), field(4, text('DenseNodes'))])
  const ids = [...nodes.keys()]
  const units = (axis: 0 | 1) => ids.map(id => Math.round(nodes.get(id)![axis] * 1e7))
  const dense = Buffer.concat([
    field(1, packed(deltas(ids))),
    field(8, packed(deltas(units(1)))),
    field(9, packed(deltas(units(0)))),
  ])
  const words = ['', ...new Set(ways.flatMap(({ tags }) => Object.entries(tags).flat()))]
  const numbers = (list: readonly string[]) => Buffer.concat(list.map(word => varint(words.indexOf(word))))
  const groups = ways.map(({ tags, refs }, i) =>
    field(
      3,
      Buffer.concat([
        varint(8),
        varint(i + 1),
        field(2, numbers(Object.keys(tags))),
        field(3, numbers(Object.values(tags))),
        field(8, packed(deltas(refs))),
      ]),
    ),
  )
  const block = (list: readonly string[], group: Buffer) =>
    Buffer.concat([field(1, Buffer.concat(list.map(word => field(1, text(word))))), field(2, group)])
  return Buffer.concat([
    blob('OSMHeader', header),
    blob('OSMData', block([''], field(2, dense))),
    blob('OSMData', block(words, Buffer.concat(groups))),
  ])
}

const text = (value: string): Buffer => Buffer.from(value, 'utf8')

function blob(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([varint(2 << 3), varint(data.length), field(3, deflateSync(data))])
  const head = Buffer.concat([field(1, text(type)), varint(3 << 3), varint(body.length)])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(head.length)
  return Buffer.concat([length, head, body])
}

const field = (number: number, bytes: Buffer): Buffer =>
  Buffer.concat([varint((number << 3) | 2), varint(bytes.length), bytes])

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128)
  bytes.push(rest)
  return Buffer.from(bytes)
}

/** Numbers with their sign in the last bit. */
const packed = (values: readonly number[]): Buffer =>
  Buffer.concat(values.map(value => varint(value < 0 ? -2 * value - 1 : 2 * value)))

const deltas = (values: readonly number[]): number[] => values.map((value, i) => value - (values[i - 1] ?? 0))
