export { addDraft, type Cursor, type DraftLayer } from './editing/draftLayer.ts'
export {
  DRAFT_LAYERS,
  type DraftBuildings,
  type DraftCount,
  type DraftLayerName,
  type DraftOverlay,
  type DraftPerson,
  type DraftPicture,
  EMPTY_OVERLAY,
} from './editing/picture/draftPicture.ts'
export type { HandListener } from './editing/picture/hand.ts'
export { streetPieces } from './view/streetTiles.ts'
