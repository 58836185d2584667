import { useEffect } from 'react'
import { at, pathHere } from '../address/prefix.ts'
import { keptIn, queryOf } from './desk/address.ts'
import type { KeepingDesk } from './desk/keepingDesk.ts'

/** Keeps filter and opened station in the page's address: a reload shows them again, and going back closes what was opened. */
export function useAddress(desk: KeepingDesk, path: string): void {
  useEffect(() => {
    const isHere = () => pathHere() === path
    const take = (): void => {
      if (!isHere()) return
      const { filter, opened } = keptIn(location.search)
      desk.filter(filter)
      if (opened !== desk.now.opened) desk.show(opened)
    }
    // Who comes from another view brings his filter along, and an address without one.
    if (location.search !== '') take()
    let { opened } = desk.now
    const tell = (): void => {
      const query = queryOf(desk.now)
      const isStep = desk.now.opened !== opened
      opened = desk.now.opened
      if (!isHere() || query === location.search) return
      if (isStep) history.pushState(null, '', at(`${path}${query}`))
      else history.replaceState(null, '', at(`${path}${query}`))
    }
    tell()
    const end = desk.subscribe(tell)
    addEventListener('popstate', take)
    return () => {
      end()
      removeEventListener('popstate', take)
    }
  }, [desk, path])
}
