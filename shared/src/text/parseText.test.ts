import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseText } from './parseText.ts'

const line = { most: 20 }
const lines = { most: 20, lines: 'many' } as const

describe('a text that is kept', () => {
  test('loses the blanks around it and nothing else', () => {
    expect(parseText('  红色驿站 · Café №3 👩‍👧  ', line)).toEqual({ ok: true, value: '红色驿站 · Café №3 👩‍👧' })
    expect(parseText(' \u{3000} ', line)).toEqual({ ok: true, value: '' })
  })

  test('is empty when nothing of it is seen', () => {
    for (const unseen of [
      '\u{200b}\u{200d}',
      '\u{feff}',
      '\u{3164}\u{3164}',
      '\u{ad}',
      '\u{2800} \u{2800}',
      '\u{e0041}',
    ])
      expect(parseText(unseen, line)).toEqual({ ok: true, value: '' })
    for (const seen of ['a\u{200b}b', '👩‍👧', '\u{200d}格'])
      expect(parseText(seen, line)).toEqual({ ok: true, value: seen })
  })

  test('has a bound in length, however long it is sent', () => {
    expect(parseText('格'.repeat(20), line).ok).toBe(true)
    for (const length of [21, 2_000, 5_000_000])
      expect(parseText('格'.repeat(length), line)).toMatchObject({ ok: false, reason: 'TOO_LONG' })
  })

  test('is on one line, unless it may have several', () => {
    for (const end of ['\n', '\r\n', '\r', '\v', '\f', '\u{85}', '\u{2028}', '\u{2029}'])
      expect(parseText(`a${end}b`, line), end).toMatchObject({ ok: false, reason: 'SEVERAL_LINES' })
    expect(parseText('a\r\nb\rc\n\td', lines)).toEqual({ ok: true, value: 'a\nb\nc\n\td' })
  })

  test('holds nothing that turns the direction of writing', () => {
    for (const code of [0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069])
      for (const bounds of [line, lines])
        expect(parseText(`a${String.fromCodePoint(code)}b`, bounds)).toMatchObject({
          ok: false,
          reason: 'BIDI_CONTROL',
        })
  })

  test('holds no control character and no half of a character', () => {
    for (const code of [0, 1, 7, 8, 0x1b, 0x7f, 0x80, 0x9f])
      for (const bounds of [line, lines])
        expect(parseText(`a${String.fromCodePoint(code)}b`, bounds)).toMatchObject({
          ok: false,
          reason: 'CONTROL_CHARACTER',
        })
    for (const half of ['\ud800', '\udc00', '\uffff'])
      expect(parseText(`a${half}b`, line)).toMatchObject({ ok: false, reason: 'BROKEN_CHARACTER' })
  })

  test('is what it was when it is read again, and can be written as UTF-8 without a loss', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const first = parseText(text, lines)
        if (!first.ok) return
        expect(parseText(first.value, lines)).toEqual(first)
        expect(first.value.isWellFormed()).toBe(true)
      }),
    )
  })
})
