export { addComparison, type CompareLayer, type CompareView } from './compare/compareLayer.ts'
export type { ComparedGrid, ComparePicture } from './compare/comparePicture.ts'
export { drawSheet, type Sheet, tilesUnder } from './compare/drawSheet.ts'
export { barLength, paperView } from './compare/paperScale.ts'
