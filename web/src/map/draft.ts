export { addDraft, type Cursor, type DraftLayer } from './editing/draftLayer.ts'
export {
  type DraftArc,
  type DraftCount,
  type DraftGrid,
  type DraftOverlay,
  type DraftPicture,
  EMPTY_OVERLAY,
} from './editing/draftPicture.ts'
export type { HandListener, HandPointer } from './editing/hand.ts'
