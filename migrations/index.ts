import { DivisionsGridsStations } from './0001-divisions-grids-stations.ts'
import { Plans } from './0002-plans.ts'
import { Notices } from './0003-notices.ts'
import { NoticesByPlan } from './0004-notices-by-plan.ts'
import { AccessKnown } from './0005-access-known.ts'
import { LabelPoints } from './0006-label-points.ts'
import { Requests } from './0007-requests.ts'
import { SignInAttempts } from './0008-sign-in-attempts.ts'
import { CountsAndBoxes } from './0009-counts-and-boxes.ts'
import { OneStory } from './0010-one-story.ts'
import { Events } from './0011-events.ts'
import { HoursAndHolidays } from './0012-hours-and-holidays.ts'
import { WalkingNetworks } from './0013-walking-networks.ts'
import { StationsKept } from './0014-stations-kept.ts'
import { Search } from './0015-search.ts'
import { Jobs } from './0016-jobs.ts'
import { NormsVersion } from './0017-norms-version.ts'
import { EntriesNowhere } from './0018-entries-nowhere.ts'
import { JobsTakenUp } from './0019-jobs-taken-up.ts'
import { RareHours } from './0020-rare-hours.ts'
import { PlanNets } from './0021-plan-nets.ts'
import { Roles } from './0022-roles.ts'
import { PathSources } from './0023-path-sources.ts'
import { AccountsKept } from './0024-accounts-kept.ts'
import { SettingsKept } from './0025-settings-kept.ts'
import { PlanNetsChanged } from './0026-plan-nets-changed.ts'
import { StaffKept } from './0027-staff-kept.ts'
import { ApiKeys } from './0028-api-keys.ts'
import { Acts } from './0029-acts.ts'
import { KeptFiles } from './0030-kept-files.ts'
import { Senders } from './0031-senders.ts'

/** Every step of the schema, oldest first. Append; never change one that has been released. */
export const migrations = [
  DivisionsGridsStations,
  Plans,
  Notices,
  NoticesByPlan,
  AccessKnown,
  LabelPoints,
  Requests,
  SignInAttempts,
  CountsAndBoxes,
  OneStory,
  Events,
  HoursAndHolidays,
  WalkingNetworks,
  StationsKept,
  Search,
  Jobs,
  NormsVersion,
  EntriesNowhere,
  JobsTakenUp,
  RareHours,
  PlanNets,
  Roles,
  PathSources,
  AccountsKept,
  SettingsKept,
  PlanNetsChanged,
  ApiKeys,
  Acts,
  StaffKept,
  KeptFiles,
  Senders,
]
