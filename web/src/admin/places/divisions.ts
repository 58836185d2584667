import { useEffect, useState } from 'react'
import {
  allPages,
  DivisionsToAdministerDocument,
  type DivisionsToAdministerQuery,
  type ViewerRightsFragment,
} from '../../api/index.ts'

export type DivisionToAdminister = DivisionsToAdministerQuery['divisions']['edges'][number]['node']

/** Codes of the subtrees that somebody administers, none within another. */
export function administered(viewer: ViewerRightsFragment | null): string[] {
  const rights = viewer?.rights.filter(({ role }) => role === 'ADMINISTRATOR') ?? []
  const codes = [...new Set(rights.map(({ divisionCode }) => divisionCode))].sort()
  return codes.filter(code => !codes.some(other => other !== code && code.startsWith(other)))
}

/** The divisions of these subtrees by code, the larger ones first; null until they are there. */
export function useDivisions(subtrees: readonly string[]): ReadonlyMap<string, DivisionToAdminister> | null {
  const [divisions, setDivisions] = useState<ReadonlyMap<string, DivisionToAdminister> | null>(null)
  const asked = subtrees.join(' ')
  useEffect(() => {
    let isCurrent = true
    const pages = asked
      .split(' ')
      .map(code => allPages(DivisionsToAdministerDocument, { within: code || null }, ({ divisions }) => divisions))
    void Promise.all(pages)
      .catch(() => [[]])
      .then(found => {
        const all = found
          .flat()
          .sort((one, other) => one.code.length - other.code.length || (one.code < other.code ? -1 : 1))
        if (isCurrent) setDivisions(new Map(all.map(division => [division.code, division])))
      })
    return () => {
      isCurrent = false
    }
  }, [asked])
  return divisions
}
