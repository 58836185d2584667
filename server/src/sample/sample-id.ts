import { v5 as uuid } from 'uuid'

/** Namespace of all sample ids. */
const SAMPLE = 'a5d3f1e6-6c58-4f0e-9a53-0d6a8b1c9e01'

/** The same id for the same thing in every run, so that links into the sample stay good. */
export const sampleId = (table: string, key: string): string => uuid(`${table} ${key}`, SAMPLE)
