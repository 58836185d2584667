import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { Division } from '../division/division.type.ts'
import type { Context } from '../graphql/context.ts'
import { PageArguments } from '../graphql/paging/page-arguments.ts'
import { fieldsAsked } from '../graphql/selection.ts'
import { GridFilter } from './grid.inputs.ts'
import { GridConnection, pageOfGrids } from './grid.page.ts'

@Resolver(() => Division)
export class DivisionGridsResolver {
  @FieldResolver(() => GridConnection, { description: 'The grids in its subtree, in the order of their codes.' })
  grids(
    @Root() { code, asOf }: Division,
    @Arg('filter', () => GridFilter, { nullable: true, description: 'Which ones; `within` is overruled.' })
    filter: GridFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<GridConnection> {
    return pageOfGrids(context, { ...filter, within: code }, asOf, page, fieldsAsked(info, 'edges', 'node'))
  }
}
