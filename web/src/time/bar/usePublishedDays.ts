import { useEffect, useState } from 'react'
import { allPages, PublishedDaysDocument, type PublishedDaysQuery } from '../../api/index.ts'

export type PublishedDay = PublishedDaysQuery['publishedDays']['edges'][number]['node']

/** The days on which anything in a district was or will be published. Null while they are not known. */
export function usePublishedDays(district: string | null): readonly PublishedDay[] | null {
  const [found, setFound] = useState<{ district: string; days: readonly PublishedDay[] } | null>(null)
  useEffect(() => {
    if (!district) return
    let left = false
    allPages(PublishedDaysDocument, { within: district }, data => data.publishedDays).then(
      days => left || setFound({ district, days }),
      // Without them, days can still be typed in.
      () => {},
    )
    return () => {
      left = true
    }
  }, [district])
  return found?.district === district ? found.days : null
}
