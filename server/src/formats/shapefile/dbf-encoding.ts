import { DomainError } from '../../errors/domain-error.ts'
import { cutText } from '../text/cut-text.ts'
import { looksLikeBig5, maybeBig5 } from '../text/looks-like-big5.ts'
import { decodedText, encodingSaid } from '../text/text-encoding.ts'

/** Code pages by the driver byte of a dBASE table. */
const DRIVERS: Readonly<Record<string, readonly number[]>> = {
  cp437: [0x01, 0x09, 0x0b, 0x0d, 0x0f, 0x11, 0x15, 0x18, 0x19, 0x1b],
  cp850: [0x02, 0x0a, 0x0e, 0x10, 0x12, 0x14, 0x16, 0x1a, 0x1d, 0x25, 0x37],
  cp1252: [0x03, 0x58, 0x59],
  macroman: [0x04],
  cp865: [0x08, 0x17, 0x66],
  cp932: [0x13, 0x7b],
  cp863: [0x1c, 0x6c],
  cp852: [0x1f, 0x22, 0x23, 0x40, 0x64, 0x87],
  cp860: [0x24],
  cp866: [0x26, 0x65],
  gb18030: [0x4d, 0x7a],
  cp949: [0x4e, 0x79],
  cp950: [0x4f, 0x78],
  cp874: [0x50, 0x7c],
  cp861: [0x67],
  cp737: [0x6a, 0x86],
  cp857: [0x6b, 0x88],
  maccyrillic: [0x96],
  macgreek: [0x98],
  cp1250: [0xc8],
  cp1251: [0xc9],
  cp1254: [0xca],
  cp1253: [0xcb],
  cp1257: [0xcc],
}
const encodingOfDriver = (byte: number): string | undefined =>
  Object.keys(DRIVERS).find(encoding => DRIVERS[encoding]!.includes(byte))

/** What a table says of its encoding, and all of its texts: names of columns and cells. */
export interface DbfText {
  readonly driver: number
  readonly cpg: Buffer | undefined
  /** What the user says. */
  readonly said: string | undefined
  /** Bytes that are not plain ASCII, with the place where they stand. */
  readonly texts: Iterable<{ readonly where: string; readonly bytes: Buffer; readonly isFull: boolean }>
}

/** An encoding, and a word of warning where nothing says that it is right. */
export interface DbfEncoding {
  readonly encoding: string
  readonly warning?: string
}

/**
 * What the user says, else the `.cpg`, else the driver byte, else what the bytes look like: UTF-8, or what everything else on Chinese
 * desks is. @throws BAD_USER_INPUT where texts are not of the encoding that the file names, or plainly of another
 */
export function dbfEncoding({ driver, cpg, said, texts }: DbfText, name: string): DbfEncoding {
  const ofCpg = cpg && encodingSaid(decodedText(cpg, 'utf8') ?? cpg.toString('latin1'))
  const named = said ?? ofCpg ?? encodingOfDriver(driver)
  const by = said ? '--encoding says' : ofCpg ? 'its .cpg says' : 'its driver byte says'
  let utf8 = { sound: 0, cut: 0, wide: 0, isPossible: true }
  for (const { where, bytes, isFull } of texts) {
    if (named && cutText(bytes, named) === undefined)
      throw new DomainError(
        'BAD_USER_INPUT',
        `The .dbf of ${name} is not written in ${named.toUpperCase()}, as ${by}: ${where} can’t be read. Say --encoding UTF-8, GBK, Big5 …`,
      )
    if (utf8.isPossible) utf8 = withText(utf8, bytes, isFull)
    else if (!named) break
  }
  const isUtf8 = utf8.isPossible && utf8.sound >= utf8.cut
  // Two bytes may be a letter in several encodings by chance; three that are a Chinese character, many times over, are not.
  if (named && !said && named !== 'utf8' && isUtf8 && utf8.wide >= 6)
    throw new DomainError(
      'BAD_USER_INPUT',
      `The .dbf of ${name} looks like UTF-8, but ${by} ${named.toUpperCase()}. Say which is right with --encoding UTF-8 or --encoding GBK.`,
    )
  if (named) return { encoding: named }
  if (isUtf8) return { encoding: 'utf8' }
  for (const { where, bytes } of texts)
    if (cutText(bytes, 'gb18030') === undefined)
      throw new DomainError(
        'BAD_USER_INPUT',
        `The .dbf of ${name} is neither UTF-8 nor GBK: ${where} can’t be read. Say how it is written with --encoding.`,
      )
  const all = [...texts].flatMap(({ bytes }) => [bytes, END])
  if (looksLikeBig5(Buffer.concat(all))) throw maybeBig5(`the .dbf of ${name}`)
  return {
    encoding: 'gb18030',
    warning: `Nothing says how the .dbf of ${name} is written; it was read as GBK. If names look wrong, say --encoding.`,
  }
}

/** Stands between texts. */
const END = Buffer.from('\n')

type Seen = { sound: number; cut: number; wide: number; isPossible: boolean }

function withText({ sound, cut, wide }: Seen, bytes: Buffer, isFull: boolean): Seen {
  const read = cutText(bytes, 'utf8')
  return {
    sound: sound + (read && !read.cut ? 1 : 0),
    cut: cut + (read?.cut ? 1 : 0),
    wide: wide + (read?.text.match(/[\u{800}-\u{ffff}]/gu)?.length ?? 0),
    isPossible: read !== undefined && (!read.cut || isFull),
  }
}
