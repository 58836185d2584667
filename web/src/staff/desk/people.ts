import type { StaffPersonFragment, StaffPlaceFragment } from '../../api/index.ts'

/** Somebody on a roster. */
export type Person = StaffPersonFragment

/** Where somebody serves, from when to when. */
export type Assignment = StaffPlaceFragment
