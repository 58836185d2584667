import { useEffect, useMemo, useRef, useState } from 'react'
import { type Place, placeOf } from '../../api/index.ts'
import { addCommentPins, type CommentPins, type GeyiMap } from '../../map/index.ts'
import { useText } from '../../ui/words/text.ts'
import { reviewTexts } from './review.texts.ts'
import type { ReviewedPlan } from './useReview.ts'

/** A place for the comment that is being written. */
const NEW = 'new'

/** Comments on the map: their pins, the one that is looked at, and a place for a new one. */
export interface PlacedComments {
  /** What stands on the pins, by comment. */
  readonly marks: ReadonlyMap<string, string>
  readonly chosen: string | null
  readonly place: Place | null
  readonly picking: boolean
  show(id: string): void
  pick(): void
  /** Takes the place of the new comment away. */
  clear(): void
}

export function usePlacedComments(map: GeyiMap | null, plan: ReviewedPlan | null): PlacedComments {
  const text = useText(reviewTexts)
  const [pins, setPins] = useState<CommentPins | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [place, setPlace] = useState<Place | null>(null)
  const [picking, setPicking] = useState<AbortController | null>(null)
  const current = useRef<AbortController | null>(null)
  current.current = picking

  const placed = useMemo(
    () => (plan?.comments ?? []).flatMap(({ id, at, text: said }) => (at ? [{ id, at: placeOf(at), said }] : [])),
    [plan],
  )
  const marks = useMemo(() => new Map(placed.map(({ id }, i) => [id, String(i + 1)])), [placed])

  useEffect(() => {
    if (!map) return
    const made = addCommentPins(map, setChosen)
    setPins(made)
    return () => {
      current.current?.abort()
      made.remove()
    }
  }, [map])
  useEffect(() => {
    const said = placed.map(({ id, at, said: words }) => ({
      id,
      at,
      mark: marks.get(id)!,
      label: `${text.pinned(marks.get(id)!)}: ${words}`,
    }))
    pins?.set(place ? [...said, { id: NEW, at: place, mark: '+', label: text.pin }] : said, place ? NEW : chosen)
  }, [pins, placed, marks, place, chosen, text])

  return {
    marks,
    chosen,
    place,
    picking: picking !== null,
    show(id) {
      setChosen(id)
      const found = placed.find(comment => comment.id === id)
      if (found) map?.flyTo(found.at)
    },
    pick() {
      if (!pins) return
      const abort = new AbortController()
      setPicking(abort)
      void pins.pick(abort.signal).then(found => {
        setPicking(null)
        if (found) setPlace(found)
      })
    },
    clear() {
      picking?.abort()
      setPlace(null)
    },
  }
}
