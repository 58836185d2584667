import { useEffect, useState } from 'react'
import { onClockSet } from '../../api/index.ts'
import { thisMinute } from './minute.ts'

const MINUTES = 5

/** The present, to the minute: renewed every few minutes and when the page is looked at again, so that “open now” stays true, and when the phone’s clock turns out to be wrong. */
export function useMoment(): Date {
  const [moment, setMoment] = useState(thisMinute)
  useEffect(() => {
    const renew = () => {
      if (!document.hidden) setMoment(thisMinute())
    }
    const timer = setInterval(renew, MINUTES * 60_000)
    document.addEventListener('visibilitychange', renew)
    const deaf = onClockSet(renew)
    return () => {
      deaf()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', renew)
    }
  }, [])
  return moment
}
