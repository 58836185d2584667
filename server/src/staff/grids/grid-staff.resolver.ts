import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { Grid } from '../../grid/grid.type.ts'
import { gridLeader, gridStaff, gridStaffCount } from './staff.query.ts'
import { GridStaff } from './staff.type.ts'

@Resolver(() => Grid)
export class GridStaffResolver {
  @FieldResolver(() => GridStaff, {
    nullable: true,
    description: 'Its leader (网格长). Null while the post is vacant.',
  })
  leader(@Root() { id, asOf }: Grid, @Ctx() context: Context): Promise<GridStaff | null> {
    return context.load(gridLeader, { id: uuidOf('Grid', id), asOf })
  }

  @FieldResolver(() => [GridStaff], { description: 'Everybody responsible for it, its leader first.' })
  async staff(@Root() { id, asOf }: Grid, @Ctx() context: Context): Promise<GridStaff[]> {
    return (await context.load(gridStaff, { id: uuidOf('Grid', id), asOf })) ?? []
  }

  @FieldResolver(() => Int, { description: 'Number of people responsible for it, its leader included.' })
  async staffCount(@Root() { id, asOf }: Grid, @Ctx() context: Context): Promise<number> {
    return (await context.load(gridStaffCount, { id: uuidOf('Grid', id), asOf })) ?? 0
  }
}
