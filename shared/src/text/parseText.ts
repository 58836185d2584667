/** How long a text may be, in UTF-16 units as JavaScript counts them, and whether it may have several lines. */
export interface TextBounds {
  readonly most: number
  readonly lines?: 'one' | 'many'
}

/** Why a text was refused. Fixed names: clients word them in their own language. */
export type TextReason = 'TOO_LONG' | 'SEVERAL_LINES' | 'CONTROL_CHARACTER' | 'BIDI_CONTROL' | 'BROKEN_CHARACTER'

export type ParsedText =
  | { readonly ok: true; readonly value: string }
  /** `message` follows the name of the field: “has more than 200 characters”. */
  | { readonly ok: false; readonly reason: TextReason; readonly message: string }

/** Signs that end a line in some program or other. */
const LINE_END = /[\n\r\v\f\u{85}\u{2028}\u{2029}]/u
/** Signs that make what follows read from the other side, so that a name shows as another one. */
const BIDI = /[\u{61c}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{206f}]/u
const CONTROL = /\p{Cc}/u
/** A text of which nothing is seen: blanks, joiners, fillers, tags. */
const UNSEEN = /^[\s\p{Default_Ignorable_Code_Point}\u{2800}]*$/u
const BROKEN = /\p{Surrogate}|[\u{fffe}\u{ffff}]/u

/**
 * The one door for text that is kept, whoever sends it: without blanks around it, bounded, and free of what no one sees.
 * Lines of a text that may have several end in `\n`. A text of which nothing is seen is none.
 */
export function parseText(input: string, { most, lines = 'one' }: TextBounds): ParsedText {
  // Measured before anything else is done with it: it may be as long as a request.
  if (input.length > most + 1_000) return refused('TOO_LONG', `has more than ${most} characters`)
  const value = (lines === 'many' ? input.replace(/\r\n?/g, '\n') : input).trim()
  if (value.length > most) return refused('TOO_LONG', `has more than ${most} characters`)
  if (lines === 'one' && LINE_END.test(value)) return refused('SEVERAL_LINES', 'has more than one line')
  const bidi = BIDI.exec(value)?.[0]
  if (bidi) return refused('BIDI_CONTROL', `holds ${named(bidi)}, which changes the direction of what follows`)
  const control = CONTROL.exec(lines === 'many' ? value.replace(/[\n\t]/g, ' ') : value)?.[0]
  if (control !== undefined) return refused('CONTROL_CHARACTER', `holds the control character ${named(control)}`)
  if (BROKEN.test(value)) return refused('BROKEN_CHARACTER', 'holds half a character')
  return { ok: true, value: UNSEEN.test(value) ? '' : value }
}

const refused = (reason: TextReason, message: string): ParsedText => ({ ok: false, reason, message })

const named = (sign: string): string => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
