import type { Remark } from '../../formats/feature/raw-feature.ts'

/** What a planner should know of a row that is imported. */
export type NoticeCode = keyof typeof ofRows | Remark['code']

const ofRows = {
  MENDED: 'Rounded to 1e-7° the boundary touched or crossed itself, and was mended by a hair.',
  NODE_SHARED: 'A vertex that rounding needed was put into the neighbours’ boundaries too.',
  GRID_IN_PIECES: 'The boundary is in several separate pieces.',
  NAME_GIVEN: 'The row has no name and got one.',
  IN_NO_COMMUNITY: 'The place lies in no community.',
  IN_NO_GRID: 'The place lies in no grid.',
  BOUNDARY_FROM_BELOW: 'The boundary was made of those below it.',
}

export const noticeMeanings: Readonly<Record<NoticeCode, string>> = {
  ...ofRows,
  TEXT_CUT: 'A text was cut in the middle of a character when the file was written.',
  NUMBER_MISSING: 'A cell holds stars: there was no number, or it did not fit.',
}
