import type { Reader } from '../database/access.ts'
import { oneRow } from '../database/rows.ts'

/** The key of this instance, by which all processes of its database sign what they hand out. */
export const instanceKeyOf = async (reader: Reader): Promise<string> =>
  (await oneRow<{ key: string }>(reader, 'select cursor_key as key from instance')).key
