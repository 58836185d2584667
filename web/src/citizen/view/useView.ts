import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { parseView, queryOf, type View } from './view.ts'

/** The view that the address holds, and a way to change it. What opens something else can be gone back from; the rest replaces. */
export function useView(): [View, (changes: Partial<View>) => void] {
  const query = useSearch()
  const [, navigate] = useLocation()
  const view = useMemo(() => parseView(query), [query])
  const change = useCallback(
    (changes: Partial<View>) => {
      const before = parseView(location.search)
      const after = { ...before, ...changes }
      const text = queryOf(after)
      if (text === queryOf(before)) return
      navigate(text ? `/?${text}` : '/', { replace: !changes.selected })
    },
    [navigate],
  )
  return [view, change]
}
