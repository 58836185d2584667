import { useEffect, useState } from 'react'
import { thisMinute } from './minute.ts'

const MINUTES = 5

/** The present, to the minute: renewed every few minutes and when the page is looked at again, so that “open now” stays true. */
export function useMoment(): Date {
  const [moment, setMoment] = useState(thisMinute)
  useEffect(() => {
    const renew = () => {
      if (!document.hidden) setMoment(thisMinute())
    }
    const timer = setInterval(renew, MINUTES * 60_000)
    document.addEventListener('visibilitychange', renew)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', renew)
    }
  }, [])
  return moment
}
