import { useEffect, useRef, useState } from 'react'
import { type AuditFilter, AuditHereDocument, type AuditInListFragment, askAnew } from '../../api/index.ts'

/** Entries that are asked for at once. */
const AT_ONCE = 100

interface Found {
  readonly entries: readonly AuditInListFragment[]
  readonly total: number
  readonly next: string | null
}

/** What was done, the newest first, and how to ask for what came before. */
export interface Audit {
  /** Null until something is there. */
  readonly found: Found | null
  readonly asking: boolean
  readonly failed: boolean
  readonly more: () => void
  readonly again: () => void
}

/** Asks for the entries of a filter anew whenever that changes. */
export function useAudit(filter: AuditFilter): Audit {
  const [found, setFound] = useState<Found | null>(null)
  const [asking, setAsking] = useState(true)
  const [failed, setFailed] = useState(false)
  const [turn, setTurn] = useState(0)
  const asked = JSON.stringify(filter)
  // An answer to what is no longer asked is not wanted, nor what would have followed it.
  const question = `${turn} ${asked}`
  const latest = useRef(question)
  latest.current = question

  const ask = async (before: Found | null): Promise<void> => {
    setAsking(true)
    const variables = { filter: JSON.parse(asked), first: AT_ONCE, after: before?.next ?? null }
    const { data } = await askAnew(AuditHereDocument, variables)
    if (latest.current !== question) return
    setAsking(false)
    setFailed(!data)
    if (!data) return
    const { edges, totalCount, pageInfo } = data.audit
    setFound({
      entries: [...(before?.entries ?? []), ...edges.map(({ node }) => node)],
      total: totalCount,
      next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    })
  }

  useEffect(() => {
    void ask(null)
  }, [question])

  return {
    found,
    asking,
    failed,
    more: () => void ask(found),
    again: () => setTurn(turn + 1),
  }
}
