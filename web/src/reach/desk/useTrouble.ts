import { useText } from '../../ui/words/text.ts'
import { reachTexts } from './reach.texts.ts'
import type { Trouble } from './reachState.ts'

/** What happened and what to do about it, in words for people. */
export function useTrouble(): (trouble: Trouble) => string {
  const text = useText(reachTexts)
  return ({ code }) => text.problem[code] ?? text.problemOther
}
