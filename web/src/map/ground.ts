export { paletteOf } from './canvas/palette.ts'
export { addGround, type GroundData, type GroundLayer } from './coverage/groundLayer.ts'
export { classBreaks, classColour, HOUSEHOLD_CLASSES } from './shapes/choropleth.ts'
export { groundLevelOf } from './shapes/ground.ts'
