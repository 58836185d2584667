import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { today } from '../../graphql/day.ts'
import { PageArguments } from '../../graphql/paging/page-arguments.ts'
import { Day } from '../../graphql/scalars.ts'
import { StaffFilter } from './member.filter.ts'
import { pageOfMembers, StaffMemberConnection } from './members.page.ts'

@Resolver()
export class StaffMembersResolver {
  @Cost({ weight: 100 })
  @Query(() => StaffMemberConnection, {
    description: 'People on the rosters that you may read, by their names. Who was erased is not among them.',
  })
  staffMembers(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => StaffFilter, { nullable: true, description: 'Which to list; all when absent.' })
    filter: StaffFilter | null | undefined,
    @Arg('asOf', () => Day, { nullable: true, description: 'The day on which they serve; today when absent.' })
    asOf: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<StaffMemberConnection> {
    return pageOfMembers(context, filter ?? {}, asOf ?? today(), page)
  }
}
