import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { createSchema } from '../serve/schema/schema.ts'

/** The API contract as text, sorted, so that a change of it shows in a review. */
export const schemaText = async (): Promise<string> => `${printSchema(lexicographicSortSchema(await createSchema()))}\n`

/** Writes `schema.graphql`, from which the pages take their types. */
export async function writeSchema(file: URL): Promise<void> {
  writeFileSync(file, await schemaText())
}
