import { BringPathsDocument, type BringPathsMutation, type CombinedError, client } from '../../api/index.ts'

/** What would become, or became, of a file of paths. */
export type PathsAnswer = NonNullable<BringPathsMutation['importPaths']>

/** A file of paths, the district whose they are, and who is to be named for them; null for whom the file names. */
export interface PathsFile {
  readonly district: string
  readonly name: string
  readonly base64: string
  readonly attribution: string | null
}

/** Says what would become of a file, or brings it: all of it, or nothing. */
export async function bringPaths(
  { district, name, base64, attribution }: PathsFile,
  dryRun: boolean,
): Promise<{ answer?: PathsAnswer | undefined; error?: CombinedError | undefined }> {
  const input = { district, file: { name, base64 }, attribution, dryRun }
  const { data, error } = await client.mutation(BringPathsDocument, { input }).toPromise()
  return { answer: data?.importPaths ?? undefined, error }
}
