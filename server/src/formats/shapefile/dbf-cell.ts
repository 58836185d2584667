import { exactNumber } from '../feature/exact-number.ts'
import type { Remark } from '../feature/raw-feature.ts'

/** What a cell holds: blank ones are null, and a number that can't be read stays the text that it is, to be refused by who needs it. */
export function cellValue(type: string, cell: Buffer): { value: unknown; remark?: Remark } {
  if (type === 'I' && cell.length === 4) return { value: cell.readInt32LE() }
  if ((type === 'O' || type === 'B') && cell.length === 8) return { value: cell.readDoubleLE() }
  const text = cell.toString('latin1').replaceAll('\0', '').trim()
  if (text === '') return { value: null }
  if (type === 'N' || type === 'F') return numberOf(text)
  if (type === 'L') return { value: /^[ty]$/i.test(text) ? true : /^[fn]$/i.test(text) ? false : null }
  if (type === 'D') return { value: text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3') }
  return { value: text }
}

function numberOf(text: string): { value: unknown; remark?: Remark } {
  if (/^\*+$/.test(text))
    return {
      value: null,
      remark: { code: 'NUMBER_MISSING', message: 'is filled with stars: there was no number, or it did not fit.' },
    }
  return { value: exactNumber(text) }
}
