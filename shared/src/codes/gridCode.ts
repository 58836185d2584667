import type { CodeProblem, ParsedCode } from './divisionCode.ts'
import { communityOf, DIGITS, serialOf } from './level.ts'

/** The parts of a grid code: its community's twelve digits and a serial of three. */
export type GridCode = { readonly code: string; readonly community: string; readonly serial: number }

/** The last serial number three digits can hold. */
export const LAST_SERIAL = 999

const refused = (reason: CodeProblem['reason'], message: string): ParsedCode<never> => ({
  ok: false,
  problems: [{ reason, message }],
})

/** Untrusted text → a grid code and its parts. */
export const parseGridCode = (input: unknown): ParsedCode<GridCode> => {
  const code = typeof input === 'number' ? String(input) : typeof input === 'string' ? input.trim() : ''
  if (!/^[1-9]\d*$/.test(code)) return refused('NOT_A_CODE', 'A grid code is made of digits and does not begin with 0.')
  if (code.length !== DIGITS.grid)
    return refused('WRONG_LENGTH', 'A grid code has 15 digits: its community’s twelve and three more.')
  const serial = Number(serialOf(code))
  if (serial === 0) return refused('WRONG_SERIAL', 'A grid’s serial number runs from 001 to 999.')
  return { ok: true, value: { code, community: communityOf(code), serial } }
}
