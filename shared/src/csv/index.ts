export { dayOfCell, daySpanOfCell, isEndless } from './dayOfCell.ts'
export { guarded, unguarded } from './guard.ts'
