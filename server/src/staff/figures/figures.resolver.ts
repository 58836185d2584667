import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { today } from '../../graphql/day.ts'
import { Day } from '../../graphql/scalars.ts'
import { staffFiguresOf } from './figures.query.ts'
import { StaffFigures } from './figures.type.ts'

@Resolver()
export class StaffFiguresResolver {
  @Cost({ weight: 200, rows: 100 })
  @Query(() => [StaffFigures], {
    description: 'How the communities of a division are staffed, in figures: one for each that has grids, by code.',
  })
  staffFigures(
    @Arg('within', () => String, { description: 'Code of the division.' }) within: string,
    @Arg('asOf', () => Day, { nullable: true, description: 'The day; today when absent.' })
    asOf: string | null | undefined,
    @Ctx() { reader }: Context,
  ): Promise<StaffFigures[]> {
    return staffFiguresOf(reader, within, asOf ?? today())
  }
}
