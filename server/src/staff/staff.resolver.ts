import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { today } from '../graphql/day.ts'
import { gridById } from '../grid/grid.query.ts'
import { mayAct, mayAnywhere } from '../viewer/authorize.ts'
import { maskPhone } from './mask-phone.ts'
import { GridStaff } from './staff.type.ts'

@Resolver(() => GridStaff)
export class StaffResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Office phone. Masked (`138****1234`, `****21`) for everybody without a planner’s or an administrator’s right to the grid as it is today, whatever day is read.',
  })
  async officePhone(@Root() { officePhone, gridId }: GridStaff, @Ctx() context: Context): Promise<string | null> {
    if (officePhone === null) return null
    return (await mayCall(context, gridId)) ? officePhone : maskPhone(officePhone)
  }
}

/** Whether the grid is the viewer's where it lies today: a grid that comes to him later, or was his once, is not his. */
async function mayCall(context: Context, gridId: string): Promise<boolean> {
  const { viewer } = context
  if (!mayAnywhere(viewer, 'READ_PHONES')) return false
  const grid = await context.load(gridById, { id: gridId, asOf: today() })
  return grid !== null && mayAct(viewer, 'READ_PHONES', grid.code)
}
