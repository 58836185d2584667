import type { DomainError } from '../../errors/domain-error.ts'
import { refusedFile } from '../feature/refused-file.ts'
import { decodedText } from './text-encoding.ts'

/** Fewer characters tell nothing. */
const ENOUGH = 8

/**
 * Whether bytes that could be GBK are rather Big5: its common characters lie between A4 and C6 and end in any byte, while nearly all that
 * is written in GBK are the common characters of GB 2312, whose second byte is never below A1.
 */
export function looksLikeBig5(bytes: Buffer): boolean {
  let [pairs, commonOfGbk, commonOfBig5] = [0, 0, 0]
  for (let at = 0; at + 1 < bytes.length; at++) {
    const [lead, trail] = [bytes[at]!, bytes[at + 1]!]
    if (lead < 0x81) continue
    at++
    pairs++
    if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) commonOfGbk++
    if (lead >= 0xa4 && lead <= 0xc6) commonOfBig5++
  }
  if (pairs < ENOUGH || commonOfGbk > pairs * 0.7 || commonOfBig5 < pairs * 0.9) return false
  return decodedText(bytes, 'big5hkscs') !== undefined
}

/** The refusal of such bytes: read as GBK they would be other names. */
export const maybeBig5 = (name: string): DomainError =>
  refusedFile(
    'FILE_ENCODING',
    `Nothing says how ${name} is written, and it looks like Big5 (traditional characters). Say --encoding Big5, or --encoding GBK if it is that.`,
  )
