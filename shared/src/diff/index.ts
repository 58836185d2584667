export * from './diffCoverages.ts'
