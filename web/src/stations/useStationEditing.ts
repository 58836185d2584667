import { distanceBetween, quantise } from '@geyi/shared/geo'
import { useCallback, useEffect, useRef, useState } from 'react'
import {
  type CombinedError,
  CreateStationDocument,
  type CreateStationInput,
  client,
  errorCodeOf,
  type Place,
  placeOf,
} from '../api/index.ts'
import { showToast } from '../ui/toasts/Toasts.tsx'
import { formatDistance } from '../ui/words/format.ts'
import { useLanguage } from '../ui/words/preferences.ts'
import { useText } from '../ui/words/text.ts'
import { afterRedo, afterUndo, emptyHistory, type History, withDone, without } from './history.ts'
import { RequestKey } from './requestKey.ts'
import { readAgain, sendChange } from './sendChange.ts'
import { inverseOf, type StationChange, type StationFields } from './stationChange.ts'
import { stationProblem } from './stationProblem.ts'
import type { StationStore } from './stationStore.ts'
import { stationTexts } from './stations.texts.ts'

const pointOf = ({ longitude, latitude }: Place) => ({
  type: 'Point' as const,
  coordinates: [Number(longitude.toFixed(7)), Number(latitude.toFixed(7))],
})

const positionOf = ({ longitude, latitude }: Place) => [quantise(longitude), quantise(latitude)] as const

/** How long the arrow keys must rest until their steps are sent as one move. */
const REST = 700

interface Editing {
  store: StationStore
  /** Names of the subtrees that the account may change. */
  places: readonly string[]
  /** The session turned out to be over. */
  signedOut: () => void
}

/** Changes stations through the API, one after the other, and can take every change back. */
export function useStationEditing({ store, places, signedOut }: Editing) {
  const text = useText(stationTexts)
  const language = useLanguage()
  const [history, setHistory] = useState<History<StationChange>>(emptyHistory)
  const latest = useRef<History<StationChange>>(emptyHistory)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const request = useRef(new RequestKey())
  const nudged = useRef<{ id: string; from: Place; timer: number } | null>(null)
  const words = useRef({ text, language, places, signedOut })
  words.current = { text, language, places, signedOut }

  const remember = useCallback((change: (history: History<StationChange>) => History<StationChange>) => {
    latest.current = change(latest.current)
    setHistory(latest.current)
  }, [])

  const inOrder = useCallback(<T>(task: () => Promise<T>): Promise<T> => {
    const result = queue.current.then(task)
    queue.current = result.catch(() => {})
    return result
  }, [])

  const failed = useCallback(
    async (error: CombinedError, { id, name }: { id: string; name: string }) => {
      const code = errorCodeOf(error)
      if (code === 'VERSION_CONFLICT' || code === 'NOT_FOUND') {
        await readAgain(store, id)
        remember(history => without(history, change => change.id === id))
      }
      if (code === 'UNAUTHENTICATED') words.current.signedOut()
      showToast({ text: stationProblem(error, name, words.current.places, words.current.text), tone: 'warning' })
    },
    [store, remember],
  )

  const describe = useCallback(
    (change: StationChange) => words.current.text.of(words.current.text.what[change.type], change.name),
    [],
  )

  const settle = useRef(() => {})

  const undo = useCallback(() => {
    settle.current()
    return inOrder(async () => {
      const change = latest.current.done[0]
      if (!change) return
      const error = await sendChange(store, inverseOf(change))
      if (error) return failed(error, change)
      remember(afterUndo)
      showToast({ text: words.current.text.undone(describe(change)) })
    })
  }, [store, inOrder, failed, remember, describe])

  const redo = useCallback(() => {
    settle.current()
    return inOrder(async () => {
      const change = latest.current.undone[0]
      if (!change) return
      const error = await sendChange(store, change)
      if (error) return failed(error, change)
      remember(afterRedo)
      showToast({ text: words.current.text.redone(describe(change)) })
    })
  }, [store, inOrder, failed, remember, describe])

  const perform = useCallback(
    (change: StationChange, said: string): Promise<boolean> =>
      inOrder(async () => {
        const error = await sendChange(store, change)
        if (error) {
          await failed(error, change)
          return false
        }
        remember(history => withDone(history, change))
        showToast({ text: said, action: { label: words.current.text.undo, run: () => void undo() } })
        return true
      }),
    [store, inOrder, failed, remember, undo],
  )

  /** Moves a station from where the server knows it to be. */
  const moveFrom = useCallback(
    async (id: string, from: Place, to: Place) => {
      const station = store.get(id)
      if (!station) return
      const point = pointOf(to)
      store.place(id, point)
      const change: StationChange = {
        type: 'move',
        id,
        name: station.name,
        before: { location: pointOf(from) },
        after: { location: point },
      }
      const distance = formatDistance(distanceBetween(positionOf(from), positionOf(to)), words.current.language)
      const saved = await perform(change, words.current.text.moved(station.name, distance))
      if (!saved && store.get(id)?.version === station.version) store.place(id, pointOf(from))
    },
    [store, perform],
  )

  const settleNudge = useCallback(() => {
    const pending = nudged.current
    if (!pending) return
    nudged.current = null
    clearTimeout(pending.timer)
    const station = store.get(pending.id)
    if (station) void moveFrom(pending.id, pending.from, placeOf(station.location))
  }, [store, moveFrom])

  settle.current = settleNudge
  useEffect(() => settleNudge, [settleNudge])

  const move = useCallback(
    (id: string, to: Place) => {
      settleNudge()
      const station = store.get(id)
      if (station) void moveFrom(id, placeOf(station.location), to)
    },
    [store, moveFrom, settleNudge],
  )

  /** A step of the arrow keys: seen at once, sent when they rest. */
  const nudge = useCallback(
    (id: string, to: Place) => {
      const station = store.get(id)
      if (!station) return
      if (nudged.current && nudged.current.id !== id) settleNudge()
      const from = nudged.current?.from ?? placeOf(station.location)
      clearTimeout(nudged.current?.timer)
      store.place(id, pointOf(to))
      nudged.current = { id, from, timer: window.setTimeout(settleNudge, REST) }
    },
    [store, settleNudge],
  )

  const edit = useCallback(
    (id: string, name: string, before: StationFields, after: StationFields) =>
      perform({ type: 'edit', id, name, before, after }, words.current.text.edited(name)),
    [perform],
  )

  const remove = useCallback(
    (id: string) => {
      settleNudge()
      const name = store.get(id)?.name ?? ''
      return perform({ type: 'delete', id, name }, words.current.text.deleted(name))
    },
    [store, perform, settleNudge],
  )

  const create = useCallback(
    (input: CreateStationInput): Promise<string | null> =>
      inOrder(async () => {
        const asked = { ...input, idempotencyKey: request.current.of(input) }
        const { data, error } = await client.mutation(CreateStationDocument, { input: asked }).toPromise()
        if (error || !data?.createStation) {
          if (error) await failed(error, { id: '', name: input.name })
          return null
        }
        request.current.answered()
        const { station } = data.createStation
        const { id, name } = station
        store.put(station)
        remember(history => withDone(history, { type: 'create', id, name }))
        showToast({
          text: words.current.text.created(name),
          action: { label: words.current.text.undo, run: () => void undo() },
        })
        return id
      }),
    [store, inOrder, failed, remember, undo],
  )

  return { history, describe, move, nudge, edit, remove, create, undo, redo }
}

export type StationEditing = ReturnType<typeof useStationEditing>
