import { districtOf, parentCodeOf } from '@geyi/shared/codes'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { Cost } from '../graphql/cost.ts'
import { today } from '../graphql/day.ts'
import { uuidOf } from '../graphql/global-id.ts'
import { PageArguments } from '../graphql/paging/page-arguments.ts'
import { Day, GeoJSON } from '../graphql/scalars.ts'
import { fieldsAsked } from '../graphql/selection.ts'
import { DivisionFilter } from './division.inputs.ts'
import { DivisionConnection, pageOfDivisions } from './division.page.ts'
import { divisionBoundary, divisionOnDay } from './division.query.ts'
import { Division, HouseholdBand } from './division.type.ts'
import { householdBand } from './household-band.query.ts'

@Resolver(() => Division)
export class DivisionResolver {
  @Query(() => Division, { nullable: true, description: 'One division by its code, as on a day (today by default).' })
  division(
    @Arg('code', () => String, { description: 'Statistical place code.' }) code: string,
    @Arg('asOf', () => Day, { nullable: true, description: 'The day; today when absent.' }) asOf: string | null,
    @Ctx() context: Context,
  ): Promise<Division | null> {
    return context.load(divisionOnDay, { code, asOf: asOf ?? today() })
  }

  @Query(() => DivisionConnection, {
    description: 'Divisions in the order of their codes, as on a day (today by default).',
  })
  divisions(
    @Arg('filter', () => DivisionFilter, { nullable: true, description: 'Which ones.' }) filter: DivisionFilter | null,
    @Arg('asOf', () => Day, { nullable: true, description: 'The day; today when absent.' }) asOf: string | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DivisionConnection> {
    return pageOfDivisions(context, filter ?? {}, asOf ?? today(), page, fieldsAsked(info, 'edges', 'node'))
  }

  @FieldResolver(() => Division, {
    nullable: true,
    description: 'The division one level up. Null at the top, or where that one is not stored.',
  })
  parent(@Root() { code, asOf }: Division, @Ctx() context: Context): Promise<Division | null> | null {
    const parent = parentCodeOf(code)
    return parent === undefined ? null : context.load(divisionOnDay, { code: parent, asOf })
  }

  @FieldResolver(() => DivisionConnection, {
    description: 'The divisions one level down, in the order of their codes.',
  })
  children(
    @Root() { code, asOf }: Division,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DivisionConnection> {
    return pageOfDivisions(context, { childrenOf: code }, asOf, page, fieldsAsked(info, 'edges', 'node'))
  }

  @Cost({ weight: 20 })
  @FieldResolver(() => GeoJSON, {
    nullable: true,
    description: 'Polygon, or MultiPolygon when in several pieces. Null when it was never drawn.',
  })
  boundary(
    @Root() { boundary, id, version }: Division,
    @Ctx() context: Context,
  ): string | null | Promise<string | null> {
    return boundary !== undefined ? boundary : context.load(divisionBoundary, { id: uuidOf('Division', id), version })
  }

  @FieldResolver(() => HouseholdBand, {
    nullable: true,
    description:
      'The band of households that general grids of its district should hold. Null while no household of the district is known.',
  })
  householdBand(@Root() { code }: Division, @Ctx() context: Context): Promise<HouseholdBand | null> {
    return context.load(householdBand, districtOf(code))
  }
}
