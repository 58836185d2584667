export { type AtomOptions, atomsOf, type Part } from './atoms/atoms.ts'
export { buildingCells } from './atoms/buildingCells.ts'
export { countIn } from './atoms/countIn.ts'
export { streetBlocks } from './atoms/streetBlocks.ts'
