import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { today } from '../../graphql/day.ts'
import { globalId } from '../../graphql/global-id.ts'
import { gridById } from '../../grid/grid.query.ts'
import { mayAct, mayAnywhere } from '../../viewer/authorize.ts'
import { maskPhone } from '../person/mask-phone.ts'
import { StaffMember } from '../person/member.type.ts'
import { phoneInFull } from '../person/phone-in-full.ts'
import { mayCallMember, visibleMember } from '../person/visible-member.ts'
import { GridStaff } from './staff.type.ts'

@Resolver(() => GridStaff)
export class StaffResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Office phone. Masked (`138****1234`, `****21`) for everybody without a planner’s or an administrator’s right to the grid as it is today, whatever day is read, and to the person: to their roster, or to a grid in which they serve today.',
  })
  async officePhone(
    @Root() { officePhone, gridId, memberId: id, divisionCode }: GridStaff,
    @Ctx() context: Context,
  ): Promise<string | null> {
    if (officePhone === null) return null
    const code = await codeToCall(context, gridId)
    if (code === null || !(await mayCallMember(context, { id, divisionCode }))) return maskPhone(officePhone)
    return phoneInFull(context, { nodeId: globalId('Grid', gridId), code, officePhone })
  }

  @FieldResolver(() => StaffMember, {
    nullable: true,
    description: 'The person on the roster. Null for who may not read it, and for one who was taken off it.',
  })
  member(@Root() { memberId }: GridStaff, @Ctx() context: Context): Promise<StaffMember | null> {
    return visibleMember(context, memberId)
  }
}

/** Where the grid lies today, if it is the viewer's there: a grid that comes to him later, or was his once, is not his. */
async function codeToCall(context: Context, gridId: string): Promise<string | null> {
  const { viewer } = context
  if (!mayAnywhere(viewer, 'READ_PHONES')) return null
  const grid = await context.load(gridById, { id: gridId, asOf: today() })
  return grid !== null && mayAct(viewer, 'READ_PHONES', grid.code) ? grid.code : null
}
