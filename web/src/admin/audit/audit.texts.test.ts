import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { auditTexts } from './audit.texts.ts'

/** What says that somebody is there, and leaves no row. */
const NOT_RECORDED = ['showPresence']

test('every mutation has words in the audit', () => {
  const schema = buildSchema(readFileSync(new URL('../../../../server/schema.graphql', import.meta.url), 'utf8'))
  const mutations = Object.keys(schema.getMutationType()!.getFields())
  const known: Readonly<Record<string, string>> = auditTexts.zh.operations
  expect(mutations.filter(name => !known[name] && !NOT_RECORDED.includes(name))).toEqual([])
})
