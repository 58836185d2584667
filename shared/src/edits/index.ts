export type { Accepted } from './applyChange.ts'
export * from './applyEdit.ts'
export type { Refusal } from './change.ts'
export * from './edit.ts'
