import { expect, test } from 'vitest'
import { isTooNested } from './json-nesting.ts'

const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`

test.each([
  [nested(64), false],
  [nested(65), true],
  ['{"a":'.repeat(100), true],
  [JSON.stringify([nested(100), '\\"[', '"'.repeat(3), `\\${'['.repeat(99)}`]), false],
  [`[${'[],'.repeat(1000)}{}]`, false],
  ['"\\', false],
])('%s', (json, tooNested) => {
  expect(isTooNested(Buffer.from(json))).toBe(tooNested)
})
