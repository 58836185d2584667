import { type Position, quantise } from '@geyi/shared/geo'
import { lastSerials } from '../../versions/divisions.query.ts'
import { numberedUnder } from '../../versions/numbering.ts'
import type { ImportContext } from '../rows/import.request.ts'
import { matchStaged } from '../stage/match.query.ts'
import { refuseRepeatedCodes } from '../stage/settle.ts'
import { setStaged } from '../stage/stage.query.ts'
import { highestStagedSerials, uncodedGrids } from './grid-rows.query.ts'

/**
 * Gives grids without a code one: that of the grid of their community with the same ground or name, else the next serial after the
 * highest that the community has ever had, west to east, then north to south.
 */
export async function numberGrids(context: ImportContext): Promise<void> {
  const { writer, report, day } = context
  const uncoded = await uncodedGrids(writer)
  if (uncoded.length === 0) return
  const codes = await matchStaged(writer, 'grid', day)
  const byCommunity = Map.groupBy(
    uncoded.filter(({ row }) => !codes.has(row)),
    ({ division }) => division,
  )
  const last = await lastSerials(writer, 'grid', [...byCommunity.keys()])
  for (const { division, last: highest } of await highestStagedSerials(writer))
    last.set(division, Math.max(highest, last.get(division) ?? 0))
  for (const [community, own] of byCommunity) {
    const serials = numberedUnder(
      community,
      last.get(community) ?? 0,
      own.map(({ longitude, latitude }): Position => [quantise(longitude), quantise(latitude)]),
    )
    if (serials) for (const [index, { row }] of own.entries()) codes.set(row, serials[index]!)
    else
      report.refuse({
        row: own[0]!.row,
        reason: 'NO_CODE_LEFT',
        message: `Community ${community} has at most 999 grid codes, too few for ${own.length} more grids. Say the community of each with --map community=….`,
      })
  }
  report.codesGiven = uncoded.length
  await setStaged(writer, 'code', codes)
  await refuseRepeatedCodes(context)
}
