import { type CombinedError, client, ImportStationsDocument, type ImportStationsMutation } from '../../api/index.ts'

/** What would become, or became, of a file. */
export type ImportAnswer = NonNullable<ImportStationsMutation['importFeatures']>

/** A file of stations, and the district into which it goes. */
export interface StationFile {
  readonly district: string
  readonly name: string
  readonly base64: string
}

/** Says what would become of a file, or imports it: all of it, or nothing. */
export async function importFile(
  { district, name, base64 }: StationFile,
  dryRun: boolean,
): Promise<{ answer?: ImportAnswer | undefined; error?: CombinedError | undefined }> {
  const input = { kind: 'STATIONS' as const, district, file: { name, base64 }, dryRun }
  const { data, error } = await client.mutation(ImportStationsDocument, { input }).toPromise()
  return { answer: data?.importFeatures ?? undefined, error }
}
