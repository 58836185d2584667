export { addDraft, type Cursor, type DraftLayer } from './editing/draftLayer.ts'
export {
  type DraftCount,
  type DraftOverlay,
  type DraftPerson,
  type DraftPicture,
  EMPTY_OVERLAY,
} from './editing/draftPicture.ts'
