import type { Coverage } from '../../coverage/structure/coverage.ts'
import { type EdgeIndex, replaceEdges } from '../../coverage/structure/edgeIndex.ts'
import { EdgeDraft } from '../change/edgeDraft.ts'
import { bendEdges } from './bendEdges.ts'
import type { Noded } from './nodeLines.ts'

/** A coverage made ready to be cut along noded lines: every place where one meets an edge is a vertex of the edge. */
export type Carved = { readonly draft: EdgeDraft; readonly edges: EdgeIndex }

/** Puts the vertices of noded lines into the edges they meet; what the edges bound stays the same. */
export const carve = (coverage: Coverage, { bent }: Noded): Carved => {
  const draft = new EdgeDraft(coverage.edges)
  bendEdges(draft, bent)
  const { removed, added } = draft.change()
  return { draft, edges: replaceEdges(coverage.edges, removed, added) }
}
