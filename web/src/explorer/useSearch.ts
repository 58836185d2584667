import { useEffect, useState } from 'react'
import { useStore } from '../state/useStore.ts'
import { useText } from '../ui/words/text.ts'
import type { ExplorerDesk } from './desk/explorerDesk.ts'
import { dayShown } from './desk/explorerState.ts'
import { plannerTexts } from './ground/planner.texts.ts'
import { useFoundOnDay } from './useFoundOnDay.ts'
import { useFoundToday } from './useFoundToday.ts'

/** Milliseconds that typing rests before the server is asked. */
const REST = 200

/**
 * What is found under a text, each leading to its place on the map. The one search knows what there is, not what there was: on another day than today
 * only those are found whose names have the text.
 */
export function useSearch(desk: ExplorerDesk) {
  const text = useText(plannerTexts)
  const day = useStore(desk, dayShown)
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')

  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), REST)
    return () => clearTimeout(timer)
  }, [typed])

  const today = useFoundToday(desk, asked, day === null)
  const onDay = useFoundOnDay(desk, asked, day)
  const { suggestions, isAnswer } = day === null ? today : onDay
  return {
    typed,
    setTyped,
    suggestions: typed.trim() === '' ? NONE : suggestions,
    nothing: isAnswer && asked === typed.trim() ? text.searchNothing : null,
  }
}

/** The same each time: other suggestions are a new list. */
const NONE: never[] = []
