import { communityOf, districtOf } from '@geyi/shared/codes'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import { divisionOnDay } from '../division/division.query.ts'
import { Division } from '../division/division.type.ts'
import { householdBand } from '../division/household-band.query.ts'
import type { Context } from '../graphql/context.ts'
import { today } from '../graphql/day.ts'
import { uuidOf } from '../graphql/global-id.ts'
import { PointInput } from '../graphql/inputs.ts'
import { PageArguments } from '../graphql/paging/page-arguments.ts'
import { parsedPoint } from '../graphql/parse/parse-geometry.ts'
import { Day, GeoJSON } from '../graphql/scalars.ts'
import { fieldsAsked } from '../graphql/selection.ts'
import { GridFilter } from './grid.inputs.ts'
import { GridConnection, pageOfGrids } from './grid.page.ts'
import { findGridAt, gridBoundary, gridOnDay } from './grid.query.ts'
import { Grid } from './grid.type.ts'
import { GridProblem } from './problem.type.ts'
import { problemsOf } from './problems.ts'

@Resolver(() => Grid)
export class GridResolver {
  @Query(() => Grid, { nullable: true, description: 'One grid by its code, as on a day (today by default).' })
  grid(
    @Arg('code', () => String, { description: 'Grid code of 15 digits, as it was on that day.' }) code: string,
    @Arg('asOf', () => Day, { nullable: true, description: 'The day; today when absent.' }) asOf: string | null,
    @Ctx() context: Context,
  ): Promise<Grid | null> {
    return context.load(gridOnDay, { code, asOf: asOf ?? today() })
  }

  @Query(() => GridConnection, { description: 'Grids in the order of their codes, as on a day (today by default).' })
  grids(
    @Arg('filter', () => GridFilter, { nullable: true, description: 'Which ones.' }) filter: GridFilter | null,
    @Arg('asOf', () => Day, { nullable: true, description: 'The day; today when absent.' }) asOf: string | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<GridConnection> {
    return pageOfGrids(context, filter ?? {}, asOf ?? today(), page, fieldsAsked(info, 'edges', 'node'))
  }

  @Query(() => Grid, { nullable: true, description: 'The grid at a place. Null where there is none.' })
  gridAt(
    @Arg('point', () => PointInput, { description: 'The place.' }) point: PointInput,
    @Arg('asOf', () => Day, { nullable: true, description: 'The day; today when absent.' }) asOf: string | null,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Grid | null> {
    const { longitude, latitude } = parsedPoint(point)
    return findGridAt(reader, longitude, latitude, asOf ?? today(), fieldsAsked(info))
  }

  @FieldResolver(() => Division, { nullable: true, description: 'The community it hangs on.' })
  community(@Root() { code, asOf }: Grid, @Ctx() context: Context): Promise<Division | null> {
    return context.load(divisionOnDay, { code: communityOf(code), asOf })
  }

  @FieldResolver(() => GeoJSON, { description: 'Polygon, or MultiPolygon when in several pieces.' })
  boundary(@Root() { boundary, id, version }: Grid, @Ctx() context: Context): string | Promise<string | null> {
    return boundary ?? context.load(gridBoundary, { id: uuidOf('Grid', id), version })
  }

  @FieldResolver(() => [GridProblem], { description: 'What is wrong with it. Empty when nothing is.' })
  async problems(@Root() grid: Grid, @Ctx() context: Context): Promise<GridProblem[]> {
    return problemsOf(grid, await context.load(householdBand, districtOf(grid.code)))
  }
}
