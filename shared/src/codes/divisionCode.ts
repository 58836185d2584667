/** The five levels of statistical division codes, from the widest down. */
export const LEVELS = ['PROVINCE', 'PREFECTURE', 'DISTRICT', 'SUBDISTRICT', 'COMMUNITY'] as const

/** A level of the chain province › prefecture › district › subdistrict › community. */
export type Level = (typeof LEVELS)[number]

/** Digits of a code at each level, by the National Bureau of Statistics' 《统计用区划代码和城乡划分代码编制规则》. */
export const DIGITS: Readonly<Record<Level, number>> = {
  PROVINCE: 2,
  PREFECTURE: 4,
  DISTRICT: 6,
  SUBDISTRICT: 9,
  COMMUNITY: 12,
}

/** Why a code was refused. */
export type CodeProblem = { readonly reason: 'NOT_A_CODE' | 'WRONG_LENGTH' | 'WRONG_SERIAL'; readonly message: string }

/** A code, or what is wrong with it. */
export type ParsedCode<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly CodeProblem[] }

const isCode = (code: string): boolean => /^[1-9]\d+$/.test(code)

/** The level a code is of, by its number of digits; `undefined` for what is no division code. */
export const levelOfCode = (code: string): Level | undefined =>
  isCode(code) ? LEVELS.find(level => DIGITS[level] === code.length) : undefined

/** The code one level up; `undefined` for a province and for what is no division code. */
export const parentCodeOf = (code: string): string | undefined => {
  const level = levelOfCode(code)
  const above = level && LEVELS[LEVELS.indexOf(level) - 1]
  return above && code.slice(0, DIGITS[above])
}

/** The codes of a division and all above it, from the province down. */
export const pathOfCode = (code: string): string[] => {
  const parent = parentCodeOf(code)
  return levelOfCode(code) ? [...(parent ? pathOfCode(parent) : []), code] : []
}

/** Whether a division or grid lies in the subtree of a division, that division itself included. */
export const isWithin = (code: string, ancestor: string): boolean => code.startsWith(ancestor)

// Tables pad every code to twelve digits; 441900 (a prefecture without districts) is a code of six by itself.
const withoutPadding = (code: string): string => {
  if (code.length === 12) return code.replace(/(?:(?:(?:(?:00)?00)?000)?000)$/, '')
  return code.length === 9 ? code.replace(/000$/, '') : code
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
  return levelOfCode(bare)
    ? { ok: true, value: bare }
    : { ok: false, problems: [{ reason: 'WRONG_LENGTH', message: 'A division code has 2, 4, 6, 9 or 12 digits.' }] }
}
