import { degreesOf, type Position } from '@geyi/shared/geo'
import { useCallback, useEffect, useRef, useState } from 'react'
import { client, PlanEventsDocument, ShowPresenceDocument } from '../../api/index.ts'
import type { Desk } from '../../editor/desk.ts'
import type { DraftPerson } from '../../map/draft.ts'

/** Milliseconds between two signs of where one is, and between two signs of life. */
const PACE = 1000
const HEARTBEAT = 10_000

/** A net beside a plan, and when it came to be what it is. */
interface NetMark {
  readonly department: string
  readonly changedAt: string
}

/** What others may do that is not in the log. */
interface Heard {
  /** The plan stands elsewhere now. */
  readonly stepped: () => void
  /** These nets lie beside it now. */
  readonly netsChanged: (nets: readonly NetMark[]) => void
}

/** Hears what others do in a plan, and lets them see where one's own hand is. */
export function usePlanEvents(
  desk: Desk,
  planId: string,
  heard: Heard,
): { readonly others: readonly DraftPerson[]; readonly show: (at: Position | null) => void } {
  const [others, setOthers] = useState<readonly DraftPerson[]>([])
  const me = useRef(crypto.randomUUID())
  const place = useRef<Position | null>(null)
  const pending = useRef(0)
  const listener = useRef(heard)
  listener.current = heard

  const send = useCallback(
    (present: boolean) => {
      clearTimeout(pending.current)
      pending.current = 0
      const at = place.current && { longitude: degreesOf(place.current[0]), latitude: degreesOf(place.current[1]) }
      const input = { planId, participantId: me.current, at, present }
      void client.mutation(ShowPresenceDocument, { input }).toPromise()
    },
    [planId],
  )

  useEffect(() => {
    const { unsubscribe } = client
      .subscription(PlanEventsDocument, { planId, after: desk.log.version })
      .subscribe(({ data }) => {
        const event = data?.planEvents
        if (!event) return
        if (event.__typename === 'PlanStepped') listener.current.stepped()
        else if (event.__typename === 'PlanNetsChanged') listener.current.netsChanged(event.nets)
        else if (event.__typename !== 'PlanPresence') void desk.log.catchUp()
        else if (event.participantId !== me.current) {
          const { participantId: id, displayName: name, longitude, latitude, present } = event
          const at = longitude == null || latitude == null ? null : { longitude, latitude }
          setOthers(known => [...known.filter(person => person.id !== id), ...(present ? [{ id, name, at }] : [])])
        }
      })
    send(true)
    const heartbeat = setInterval(() => send(true), HEARTBEAT)
    const leave = () => send(false)
    addEventListener('pagehide', leave)
    return () => {
      unsubscribe()
      clearInterval(heartbeat)
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [desk, planId, send])

  const show = useCallback(
    (at: Position | null) => {
      place.current = at
      pending.current ||= window.setTimeout(() => send(true), PACE)
    },
    [send],
  )
  return { others, show }
}
