import { districtOf } from '@geyi/shared/codes'
import { mayPlan } from '../frame/account/rights.ts'
import { HolidayCalendar } from '../holidays/HolidayCalendar.tsx'
import { useStore } from '../state/useStore.ts'
import type { KeepingDesk } from './desk/keepingDesk.ts'
import { subtreesOf, todayOf } from './desk/keepingState.ts'

/** The calendars by which the stations open that somebody keeps. */
export function HolidaysView({ desk }: { desk: KeepingDesk }) {
  const viewer = useStore(desk, state => state.viewer)
  const divisions = useStore(desk, state => state.divisions)
  const today = useStore(desk, todayOf)
  const below = [...divisions.values()].filter(({ level }) => level === 'DISTRICT').map(({ code }) => code)
  const codes = [
    ...new Set([
      ...below,
      ...subtreesOf(viewer)
        .filter(code => code.length >= 6)
        .map(districtOf),
    ]),
  ].sort()
  const districts = codes.map(code => ({
    code,
    name: divisions.get(code)?.name ?? code,
    nameEn: divisions.get(code)?.nameEn ?? null,
    mayChange: mayPlan(viewer, code),
  }))
  return districts.length > 0 && <HolidayCalendar districts={districts} today={today} />
}
