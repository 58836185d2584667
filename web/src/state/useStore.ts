import { useSyncExternalStore } from 'react'
import type { Source } from './store.ts'

/** Something that follows from what a store holds; the page is drawn again only when it is another value. */
export const useStore = <T, P>(source: Source<T>, part: (value: T) => P): P =>
  useSyncExternalStore(source.subscribe, () => part(source.now))
