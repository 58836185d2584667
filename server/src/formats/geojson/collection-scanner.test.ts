import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CollectionScanner } from './collection-scanner.ts'

/** What a scanner finds in a text that arrives in pieces. */
function scan(pieces: readonly string[]): { features: unknown[]; members: Record<string, unknown> } {
  const scanner = new CollectionScanner()
  const features: unknown[] = []
  const members: Record<string, unknown> = {}
  for (const piece of pieces)
    for (const found of scanner.push(piece))
      if (found.kind === 'feature') features.push(JSON.parse(found.text))
      else members[found.name] = JSON.parse(found.text)
  scanner.end()
  return { features, members }
}

const pieces = (text: string, size: number) => text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? []

test('features and members come out whole wherever the pieces of a file end', () => {
  const document = fc.record({
    type: fc.constant('FeatureCollection'),
    name: fc.string(),
    features: fc.array(fc.jsonValue()),
    crs: fc.jsonValue(),
  })
  fc.assert(
    fc.property(document, fc.integer({ min: 1, max: 40 }), fc.constantFrom(0, 2), (value, size, indent) => {
      const { features, ...members } = JSON.parse(JSON.stringify(value)) as { features: unknown[] }
      expect(scan(pieces(JSON.stringify(value, null, indent), size))).toEqual({ features, members })
    }),
  )
})

test('a member may come after the features, and a feature may have features of its own', () => {
  expect(scan(['{"features":[{"features":[1]}],"type":"x"}'])).toEqual({
    features: [{ features: [1] }],
    members: { type: 'x' },
  })
})

test.each([
  '',
  '[]',
  '"x"',
  '{',
  '{"a":1',
  '{"features":[{}',
  '{"features":[{},,{}]}',
  '{"features":[1}}',
  '{"a" 1}',
  '{"a":1}}',
  '{"a":1} x',
  '{"a":1:2}',
  '{,}x',
])('text that is no object is an error: %s', text => {
  expect(() => scan([text])).toThrow(SyntaxError)
})
