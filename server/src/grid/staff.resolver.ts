import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { mayAct } from '../account/authorize.ts'
import type { Context } from '../api/context.ts'
import { maskPhone } from './mask-phone.ts'
import { GridStaff } from './staff.type.ts'

@Resolver(() => GridStaff)
export class GridStaffResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Office phone. Masked (`138****1234`) for everybody without a planner’s right to the grid.',
  })
  officePhone(@Root() { officePhone, gridCode }: GridStaff, @Ctx() { viewer }: Context): string | null {
    if (officePhone === null) return null
    return mayAct(viewer, 'PLANNER', gridCode) ? officePhone : maskPhone(officePhone)
  }
}
