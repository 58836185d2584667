import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { DomainError } from '../../api/domain-error.ts'

/** The encoding that a user or a `.cpg` names: `GBK`, `UTF-8`, `936`, `ANSI 1252`, `ISO 8859-1` … @throws BAD_USER_INPUT for an unknown one. */
export function encodingNamed(label: string): string {
  const name = label.trim().replace(/^(ANSI|OEM|CP|MS)[\s_-]*(?=\d)/i, 'cp')
  if (iconv.encodingExists(name)) return name
  throw new DomainError(
    'BAD_USER_INPUT',
    `The encoding “${label.trim().slice(0, 40)}” is not known. Say --encoding UTF-8, GBK, GB18030, Big5 …`,
  )
}

/** UTF-8 if the bytes are that, otherwise the encoding of everything else on Chinese desks. */
export const encodingOf = (bytes: Uint8Array): string => (isUtf8(bytes) ? 'utf8' : 'gb18030')

/** Text of bytes, without a byte order mark. */
export const decodeText = (bytes: Buffer, encoding: string): string => iconv.decode(bytes, encoding)

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

const REPLACEMENT = '\u{fffd}'

function sound(text: string, encoding: string, name: string): string {
  if (!text.includes(REPLACEMENT)) return text
  throw new DomainError(
    'BAD_USER_INPUT',
    `${name} is not ${encoding.toUpperCase()} text. Say how it is written, for example --encoding GBK.`,
  )
}
