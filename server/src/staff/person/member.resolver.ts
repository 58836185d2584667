import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { Day } from '../../graphql/scalars.ts'
import { maskPhone } from './mask-phone.ts'
import { assignmentsOf } from './member.query.ts'
import { StaffAssignment, StaffMember } from './member.type.ts'
import { phoneInFull } from './phone-in-full.ts'
import { mayCallMember } from './visible-member.ts'

@Resolver(() => StaffMember)
export class StaffMemberResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Office phone. Masked (`138****1234`, `****21`) for everybody without a planner’s or an administrator’s right to the roster, or to a grid in which they serve today.',
  })
  async officePhone(@Root() member: StaffMember, @Ctx() context: Context): Promise<string | null> {
    const { officePhone, id, divisionCode } = member
    if (officePhone === null) return null
    const uuid = uuidOf('StaffMember', id)
    if (!(await mayCallMember(context, { id: uuid, divisionCode }))) return maskPhone(officePhone)
    return phoneInFull(context, { nodeId: id, code: divisionCode, officePhone })
  }

  @Cost({ rows: 4 })
  @FieldResolver(() => [StaffAssignment], {
    description: 'Where they serve, the latest first: on one day, or ever where no day is named.',
  })
  async assignments(
    @Root() { id }: StaffMember,
    @Arg('asOf', () => Day, { nullable: true, description: 'The day.' }) asOf: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<StaffAssignment[]> {
    const all = (await context.load(assignmentsOf, uuidOf('StaffMember', id))) ?? []
    return asOf ? all.filter(({ since, until }) => since <= asOf && (until === null || until > asOf)) : all
  }
}
