import type { FieldValueInput } from './import.inputs.ts'

/** Fields and what each gets, by field. */
export const fieldValues = (pairs: FieldValueInput[] | null | undefined): Record<string, string> =>
  Object.fromEntries((pairs ?? []).map(({ field, value }) => [field, value]))
