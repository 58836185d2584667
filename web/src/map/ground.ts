export { classBreaks, classColour, HOUSEHOLD_CLASSES, SPECIAL_COLOUR } from './coverage/choropleth.ts'
export {
  type Band,
  GROUND_LEVELS,
  type GroundLevel,
  type GroundPlace,
  levelOfCode,
  type MapDivision,
  type MapGrid,
} from './coverage/ground.ts'
export { addGround, type GroundData, type GroundLayer, type GroundSwitches } from './coverage/groundLayer.ts'
export { isWithin } from './coverage/within.ts'
export { paletteOf } from './palette.ts'
