import { copyFileSync, writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { createSchema } from '../serve/schema/schema.ts'
import { rightsPage } from '../viewer/rights-page.ts'

/** The API contract as text, sorted, so that a change of it shows in a review. */
export const schemaText = async (): Promise<string> => `${printSchema(lexicographicSortSchema(await createSchema()))}\n`

const file = new URL('../schema.graphql', import.meta.url)
const rights = new URL('../../docs/rights.md', import.meta.url)
const baseline = new URL('../../docs/schema-baseline.graphql', import.meta.url)

/** Writes `schema.graphql`, from which the pages take their types, and the page of who may do what; and, if told so, as what clients may count on from now on. */
export async function writeSchema({ accept }: { accept?: boolean }): Promise<void> {
  writeFileSync(file, await schemaText())
  writeFileSync(rights, rightsPage())
  if (accept) copyFileSync(file, baseline)
}
