import { useCallback, useEffect, useRef, useState } from 'react'
import { client, NoticesDocument, type NoticesQuery, ReadNoticesDocument } from '../../api/index.ts'

export type Notice = NonNullable<NoticesQuery['viewer']>['notices']['edges'][number]['node']

/** Milliseconds between two looks for news. */
const LOOK = 20_000

export interface Notices {
  readonly notices: readonly Notice[]
  readonly unread: number
  readonly failed: boolean
}

/** What others did to one's plans, asked for now and then while the page is looked at, and how to mark it as read. */
export function useNotices(arrived: (notice: Notice) => void): Notices & { read: () => void } {
  const [state, setState] = useState<Notices>({ notices: [], unread: 0, failed: false })
  const known = useRef<string | null>(null)
  const tell = useRef(arrived)
  tell.current = arrived

  const ask = useCallback(async () => {
    const { data } = await client.query(NoticesDocument, {}, { requestPolicy: 'network-only' }).toPromise()
    if (!data?.viewer) return setState(last => ({ ...last, failed: true }))
    const { unreadNotices: unread } = data.viewer
    const notices = data.viewer.notices.edges.map(({ node }) => node)
    setState({ notices, unread, failed: false })
    const newest = notices[0]
    if (newest?.unread && known.current !== null && newest.createdAt > known.current) tell.current(newest)
    known.current = newest?.createdAt ?? ''
  }, [])

  useEffect(() => {
    const look = () => {
      if (!document.hidden) void ask()
    }
    look()
    const timer = setInterval(look, LOOK)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [ask])

  const newest = state.notices[0]?.createdAt
  const read = useCallback(() => {
    if (newest === undefined) return
    setState(last => ({ ...last, unread: 0 }))
    void client.mutation(ReadNoticesDocument, { input: { until: newest } }).toPromise()
  }, [newest])
  return { ...state, read }
}
