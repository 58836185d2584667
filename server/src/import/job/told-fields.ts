import { FieldName } from '../../formats/feature/fields.ts'
import type { FieldValueInput } from '../import.inputs.ts'

/** A field as the API says it, and its column or value: what whoever reads the request of a job knows it by. */
export interface ToldField {
  readonly field: keyof typeof FieldName
  readonly value: string
}

const words = Object.keys(FieldName) as (keyof typeof FieldName)[]

/** Fields as they are kept with a job. */
export const toldFields = (pairs: FieldValueInput[] | null | undefined): ToldField[] =>
  (pairs ?? []).map(({ field, value }) => ({ field: words.find(word => FieldName[word] === field)!, value }))

/** The same as they were taken from the request. */
export const takenFields = (told: readonly ToldField[]): FieldValueInput[] =>
  told.map(({ field, value }) => ({ field: FieldName[field], value }))
