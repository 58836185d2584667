import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { DomainError } from '../../errors/domain-error.ts'
import { refusedFile } from '../feature/refused-file.ts'

/** Spellings of `.cpg` files and of people that mean one of these; GB 18030 has all that GBK and GB 2312 have. */
const SAME: Readonly<Record<string, string>> = {
  cp65001: 'utf8',
  utf8bom: 'utf8',
  utf8n: 'utf8',
  cp936: 'gb18030',
  cp54936: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  gb: 'gb18030',
  euccn: 'gb18030',
  big5: 'big5hkscs',
  cp950: 'cp950',
  cp1200: 'utf16le',
  unicode: 'utf16le',
  utf16: 'utf16le',
  cp1201: 'utf16be',
}
/** Words that stand for whatever the writing computer was set to. */
const SILENT = new Set(['', 'ansi', 'oem', 'system', 'acp', 'default', 'ascii', 'usascii'])
/** Names under which the library has something other than encodings of text. */
const NO_TEXT = new Set(['base64', 'hex', 'binary', 'internal'])

/**
 * The encoding that a user or a `.cpg` names in any spelling: `GBK`, `UTF-8`, `936`, `65001`, `ANSI 1252`, `88591` …; nothing for words
 * like `ANSI` that name none. @throws BAD_USER_INPUT for an unknown one.
 */
export function encodingSaid(label: string): string | undefined {
  const plain = label.toLowerCase().replace(/[^a-z0-9]/g, '')
  if (SILENT.has(plain)) return undefined
  const name = plain
    .replace(/^(ansi|oem|cp|ms|win|windows|ibm|codepage)?(?=\d+$)/, 'cp')
    .replace(/^(cp|iso)8859(\d+)$/, 'iso8859$2')
  const found = SAME[name] ?? name
  if (!NO_TEXT.has(found) && iconv.encodingExists(found)) return found
  throw new DomainError(
    'BAD_USER_INPUT',
    `The encoding “${label.trim().slice(0, 40)}” is not known. Say --encoding UTF-8, GBK, GB18030, Big5 …`,
  )
}

/** The encoding that a user names. @throws BAD_USER_INPUT for one that is not known, or is none. */
export function encodingNamed(label: string): string {
  const found = encodingSaid(label)
  if (found) return found
  throw new DomainError(
    'BAD_USER_INPUT',
    `“${label.trim().slice(0, 40)}” is not one encoding. Say --encoding UTF-8, GBK, GB18030, Big5 …`,
  )
}

/** What the bytes of a text look like: marked as UTF-16 or full of its zeros, UTF-8, or else what everything else on Chinese desks is. */
export function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf16be'
  const zeros = [0, 0]
  for (let at = 0; at < Math.min(bytes.length, 4_096); at++) if (bytes[at] === 0) zeros[at % 2]!++
  if (zeros[0] === 0 && zeros[1]! > 0) return 'utf16le'
  if (zeros[1] === 0 && zeros[0]! > 0) return 'utf16be'
  return isUtf8(bytes) ? 'utf8' : 'gb18030'
}

const REPLACEMENT = '\u{fffd}'

/** Text of bytes, without a byte order mark; nothing where they are not of the encoding. */
export function decodedText(bytes: Buffer, encoding: string): string | undefined {
  const text = iconv.decode(bytes, encoding)
  return text.includes(REPLACEMENT) ? undefined : text
}

/** Decodes a stream. @throws BAD_USER_INPUT at the first byte that the encoding does not have. */
export async function* decodeChunks(
  chunks: AsyncIterable<Buffer>,
  encoding: string,
  name: string,
): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding)
  for await (const chunk of chunks) yield sound(decoder.write(chunk), encoding, name)
  const rest = decoder.end()
  if (rest) yield sound(rest, encoding, name)
}

function sound(text: string, encoding: string, name: string): string {
  if (!text.includes(REPLACEMENT)) return text
  throw refusedFile(
    'FILE_ENCODING',
    `${name} is not ${encoding.toUpperCase()} text. Say how it is written, for example --encoding GBK.`,
  )
}
