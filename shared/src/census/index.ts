export { Census } from './census.ts'
export { DraftCensus } from './draftCensus.ts'
export { holderAmong } from './holderAmong.ts'
export { holderAt } from './holderAt.ts'
