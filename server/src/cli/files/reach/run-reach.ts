import type { Pace } from '@geyi/shared/network'
import { writeOut } from '../../../formats/write-out.ts'
import { today } from '../../../graphql/day.ts'
import { writeReachTable } from '../../../reach/reach-table.ts'
import { conditionsAsked } from '../../../station/list/conditions-asked.ts'
import type { StationFilter } from '../../../station/list/station.filter.ts'
import { withEngine } from '../../../store/with-engine.ts'
import { reportingFailure } from '../report-failure.ts'

/** Writes the table of reach to a file, or to standard output, and leaves the exit code of that. */
export const runReach = (within: string, asked: StationFilter, pace: Pace, out: string | undefined): Promise<void> =>
  reportingFailure(false, console.log, () =>
    withEngine(async engine => {
      const day = today()
      const filter = await conditionsAsked(engine.em, asked, day)
      await writeOut(out, write => writeReachTable(engine.em, { within, filter, day }, pace, write))
    }),
  )
