import type { Context } from '../graphql/context.ts'
import { connectionOf, pageOf, pageSize } from '../graphql/paging/connection.ts'
import { Cursors } from '../graphql/paging/cursor.ts'
import type { PageArguments } from '../graphql/paging/page-arguments.ts'
import { parsedArea, parsedBox } from '../graphql/parse/parse-geometry.ts'
import type { GridFilter } from './grid.inputs.ts'
import { countGrids, findGrids } from './grid.query.ts'
import { Grid } from './grid.type.ts'

export const GridConnection = connectionOf('Grid', () => Grid)
export type GridConnection = InstanceType<typeof GridConnection>

/** One page of grids, in the order of their codes. */
export async function pageOfGrids(
  { reader, instanceKey }: Context,
  input: GridFilter,
  asOf: string,
  { first, after }: PageArguments,
  asked: ReadonlySet<string>,
): Promise<GridConnection> {
  const size = pageSize(first)
  const filter = { ...input, bbox: parsedBox(input.bbox), intersects: parsedArea(input.intersects) }
  const cursors = new Cursors(instanceKey, 'grids', { filter: input, asOf })
  const afterCode = after ? String(cursors.decode(after)[0]) : undefined
  const found = await findGrids(reader, { filter, asOf, afterCode, limit: size + 1, asked })
  return pageOf(
    found,
    size,
    after,
    grid => cursors.encode([grid.code]),
    grid => grid,
    () => countGrids(reader, filter, asOf),
  ) as unknown as GridConnection
}
