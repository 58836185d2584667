import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Division } from '../division/division.type.ts'
import type { Context } from '../graphql/context.ts'
import { Cost } from '../graphql/cost.ts'
import { divisionSummary } from './summary.query.ts'
import { DivisionSummary } from './summary.type.ts'

@Resolver(() => Division)
export class DivisionSummaryResolver {
  @Cost({ weight: 200 })
  @FieldResolver(() => DivisionSummary, { description: 'Figures of this division and everything below it.' })
  async summary(@Root() { code, asOf }: Division, @Ctx() context: Context): Promise<DivisionSummary> {
    return (await context.load(divisionSummary, { code, asOf }))!
  }
}
