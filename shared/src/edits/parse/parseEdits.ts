import type { Edit } from '../change/edit.ts'
import { EditReader } from './editReader.ts'
import { type EditProblem, Malformed } from './malformed.ts'

/** The most edits of one request. */
const EDIT_LIMIT = 500

/** The most grids of one division anew, before and after it: a subdistrict has some hundreds. */
const ZONED_GRIDS = 1_000

/** The most positions of all its zones together. */
const ZONED_POSITIONS = 50_000

export type ParsedEdits =
  | { readonly ok: true; readonly value: readonly Edit[] }
  | { readonly ok: false; readonly problem: EditProblem }

/**
 * Untrusted values → edits, made anew from the members that their types have, or the first thing wrong with them in structure,
 * range or size. Whether they can be applied is another question.
 */
export function parseEdits(input: readonly unknown[]): ParsedEdits {
  try {
    return { ok: true, value: editsOf(input) }
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, problem: error.problem }
    throw error
  }
}

function editsOf(input: readonly unknown[]): Edit[] {
  if (input.length < 1 || input.length > EDIT_LIMIT)
    throw new Malformed('edits', `has 1 to ${EDIT_LIMIT} items, not ${input.length}`, 'WRONG_LENGTH')
  return input.map((edit, index) => editOf(edit, `edits[${index}]`))
}

function editOf(input: unknown, path: string): Edit {
  const reader = new EditReader(input, path)
  const type = reader.text('type', { most: 40 })
  if (!Object.hasOwn(readers, type)) throw new Malformed(`${path}.type`, 'is no type of edit', 'UNKNOWN_TYPE')
  return readers[type as Drawn['type']](reader)
}

const outlineOf = (reader: EditReader): { outline?: true } => (reader.flag('outline') ? { outline: true } : {})

/** What planners draw. Exchanges of edges are made here only, to take something back exactly. */
type Drawn = Exclude<Edit, { type: 'exchangeEdges' }>

const readers: { readonly [T in Drawn['type']]: (reader: EditReader) => Extract<Drawn, { type: T }> } = {
  moveVertex: reader => ({
    type: 'moveVertex',
    from: reader.position('from'),
    to: reader.position('to'),
    ...outlineOf(reader),
  }),
  insertVertex: reader => {
    const [from, to] = reader.positions('edge', 2, 2)
    return { type: 'insertVertex', edge: [from!, to!], at: reader.position('at'), ...outlineOf(reader) }
  },
  removeVertex: reader => ({ type: 'removeVertex', at: reader.position('at'), ...outlineOf(reader) }),
  reshapeBoundary: reader => ({
    type: 'reshapeBoundary',
    path: reader.positions('path', 2),
    ...outlineOf(reader),
  }),
  splitGrid: reader => ({
    type: 'splitGrid',
    grid: reader.gridId('grid'),
    path: reader.positions('path', 2),
    into: reader.objects('into', 1, 50, into => into.attributes()),
  }),
  mergeGrids: reader => ({ type: 'mergeGrids', grids: reader.gridIds('grids', 2, 200), into: reader.gridId('into') }),
  zoneGrids: reader => {
    let left = ZONED_POSITIONS
    return {
      type: 'zoneGrids',
      grids: reader.gridIds('grids', 1, ZONED_GRIDS),
      zones: reader.objects('zones', 1, ZONED_GRIDS, zone => {
        const boundary = zone.area('boundary', left)
        left -= boundary.flat(2).length
        return { grid: zone.object('grid', grid => grid.attributes()), boundary }
      }),
    }
  },
  transferArea: reader => ({
    type: 'transferArea',
    area: reader.area('area'),
    to: reader.isNull('to') ? null : reader.gridId('to'),
  }),
  createGrid: reader => ({
    type: 'createGrid',
    area: reader.area('area'),
    grid: reader.object('grid', grid => grid.attributes()),
  }),
  assignCommunity: reader => ({
    type: 'assignCommunity',
    grid: reader.gridId('grid'),
    community: reader.community('community'),
  }),
  renameGrid: reader => ({
    type: 'renameGrid',
    grid: reader.gridId('grid'),
    name: reader.isNull('name') ? null : reader.name('name'),
  }),
}

/** The types of edits that planners draw. */
export const drawnTypes: readonly Drawn['type'][] = Object.keys(readers) as Drawn['type'][]
