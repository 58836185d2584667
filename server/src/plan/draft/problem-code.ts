import type { ProblemCode as Code } from '@geyi/shared/problems'
import { wordsOf } from '../../graphql/words.ts'

/** What can be wrong with a draft or an edit, for clients that read the schema. */
export const ProblemCode = wordsOf<Code>(
  'ProblemCode',
  'What can be wrong with a draft, or speak against an edit. The errors’ `extensions.problems` have the same words.',
  {
    RING_CROSSES_ITSELF: 'A grid’s boundary crosses itself.',
    GRIDS_OVERLAP: 'Ground belongs to more than one grid.',
    GAP_BETWEEN_GRIDS: 'Boundaries that should meet leave ground between them.',
    UNMATCHED_VERTEX: 'A vertex lies on a neighbour’s boundary, which has none there.',
    GRID_IN_PIECES: 'A grid consists of several separate pieces.',
    SLIVER: 'A piece or a hole is so thin that nobody can have meant it.',
    UNASSIGNED_AREA: 'Ground inside the district belongs to no grid.',
    OUTSIDE_DIVISION: 'The edit would move the outer boundary, which is not the plan’s to move.',
    HOUSEHOLDS_OUT_OF_BAND: 'A general grid has fewer or more households than its district’s band allows.',
    NO_SUCH_VERTEX: 'There is no vertex at the position that the edit names.',
    NO_SUCH_EDGE: 'There is no stretch of boundary between the positions that the edit names.',
    NO_SUCH_GRID: 'The draft has no grid of the id that the edit names.',
    GRID_EXISTS: 'The draft has a grid of the id that the edit gives to a new one.',
    GRID_VANISHES: 'Nothing would be left of a grid.',
    GRIDS_NOT_ADJACENT: 'The grids to be merged have no boundary in common.',
    JUNCTION_NEEDED: 'Three or more boundaries meet at the vertex to be removed.',
    POSITION_OUT_OF_RANGE: 'A position lies beyond ±180 or ±90 degrees.',
    PATH_TOO_SHORT: 'The line has too few positions.',
    PATH_TANGLED: 'The line crosses or touches itself.',
    PATH_DOES_NOT_CUT: 'The line does not go from boundary to boundary through the grid.',
    PATH_MAKES_MORE_PIECES: 'The line cuts the grid into more pieces than are named.',
    PATH_ENDS_ON_DIFFERENT_BOUNDARIES: 'The line’s ends lie on boundaries that are not one stretch.',
    NOTHING_CHANGES: 'The draft would be as it is.',
    COMMUNITY_CROSSED: 'A zone would reach over from one community into another, or names one that it does not lie in.',
    GROUND_MOVED: 'The boundary is no longer as the edit takes it to be.',
    MALFORMED_EDIT: 'The edit is none of the known ones, or lacks a part.',
  },
)
