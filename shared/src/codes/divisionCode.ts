import { DIGITS, isCode, isDivisionCode, LEVELS, levelOfCode } from './level.ts'

/** Why a code was refused. */
export type CodeProblem = { readonly reason: 'NOT_A_CODE' | 'WRONG_LENGTH' | 'WRONG_SERIAL'; readonly message: string }

/** A code, or what is wrong with it. */
export type ParsedCode<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly CodeProblem[] }

/** The code one level up; `undefined` for a province and for what is no code. */
export const parentCodeOf = (code: string): string | undefined => {
  const level = levelOfCode(code)
  const above = level && LEVELS[LEVELS.indexOf(level) - 1]
  return above && code.slice(0, DIGITS[above])
}

/** The codes of a place and of all above it, from the province down. */
export const pathOfCode = (code: string): string[] => {
  const parent = parentCodeOf(code)
  return levelOfCode(code) ? [...(parent ? pathOfCode(parent) : []), code] : []
}

/** Whether a division or grid lies in the subtree of a division, that division itself included. */
export const isWithin = (code: string, ancestor: string): boolean => code.startsWith(ancestor)

// Tables pad every code to twelve digits; 441900 (a prefecture without districts) is a code of six by itself.
const withoutPadding = (code: string): string => {
  if (code.length === DIGITS.community) return code.replace(/(?:(?:(?:(?:00)?00)?000)?000)$/, '')
  return code.length === DIGITS.subdistrict ? code.replace(/000$/, '') : code
}

/**
 * Untrusted text (or a number, as spreadsheets have it) → a division code without padding: `530302000000` is the
 * district `530302`.
 */
export const parseDivisionCode = (input: unknown): ParsedCode<string> => {
  const text = typeof input === 'number' ? String(input) : input
  const code = typeof text === 'string' ? text.trim() : ''
  if (!isCode(code)) {
    return {
      ok: false,
      problems: [{ reason: 'NOT_A_CODE', message: 'A division code is made of digits and does not begin with 0.' }],
    }
  }
  const bare = withoutPadding(code)
  return isDivisionCode(bare)
    ? { ok: true, value: bare }
    : { ok: false, problems: [{ reason: 'WRONG_LENGTH', message: 'A division code has 2, 4, 6, 9 or 12 digits.' }] }
}
