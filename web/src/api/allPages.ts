import type { AnyVariables, TypedDocumentNode } from '@urql/core'
import { askAnew } from './client.ts'

interface Connection<N> {
  edges: { node: N }[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null | undefined }
}

/** All items of a list, page by page, in their order. @throws the API's CombinedError */
export async function allPages<D, V extends AnyVariables & { after?: string | null }, N>(
  document: TypedDocumentNode<D, V>,
  variables: V,
  connectionOf: (data: D) => Connection<N>,
): Promise<N[]> {
  const nodes: N[] = []
  for (let after: string | null = null; ; ) {
    const result = await askAnew(document, { ...variables, after })
    if (result.error) throw result.error
    const { edges, pageInfo } = connectionOf(result.data!)
    for (const { node } of edges) nodes.push(node)
    if (!pageInfo.hasNextPage) return nodes
    after = pageInfo.endCursor ?? null
  }
}
