import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { Cost } from '../graphql/cost.ts'
import { PageArguments } from '../graphql/paging/page-arguments.ts'
import { AuditFilter } from './audit.inputs.ts'
import { pageOfAudit } from './audit.page.ts'
import { AuditConnection } from './audit.type.ts'

@Resolver()
export class AuditResolver {
  @Cost({ weight: 200 })
  @Query(() => AuditConnection, {
    description:
      'All that was done within your subtrees, the newest first: changes, sign-ins, exports, phones read in full. For administrators. As a file: `/api/audit`.',
  })
  audit(
    @Arg('filter', () => AuditFilter, { nullable: true, description: 'Which entries.' }) filter: AuditFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<AuditConnection> {
    return pageOfAudit(context, filter ?? {}, page)
  }
}
