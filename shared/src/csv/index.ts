export { guarded, unguarded } from './guard.ts'
