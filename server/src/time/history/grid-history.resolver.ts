import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { gridById } from '../../grid/grid.query.ts'
import { Grid } from '../../grid/grid.type.ts'
import { PlanNode } from '../../plan/plan.type.ts'
import { visiblePlan } from '../../plan/visible-plan.ts'
import { planOfVersion, type Relation, relativesOf } from './grid-history.query.ts'

@Resolver(() => Grid)
export class GridHistoryResolver {
  @Cost({ weight: 5 })
  @FieldResolver(() => PlanNode, {
    nullable: true,
    description: 'The plan that made this version. Null when none did, or none that you may see.',
  })
  async plan(@Root() { id, version }: Grid, @Ctx() context: Context): Promise<PlanNode | null> {
    const plan = await context.load(planOfVersion, { id: uuidOf('Grid', id), version })
    return plan ? visiblePlan(context, plan) : null
  }

  @Cost({ weight: 5, rows: 2 })
  @FieldResolver(() => [Grid], { description: 'The grids that it was split from, as they were on the day before.' })
  splitFrom(@Root() grid: Grid, @Ctx() context: Context): Promise<Grid[]> {
    return relatives(context, grid, { kind: 'SPLIT', as: 'SUCCESSOR' })
  }

  @Cost({ weight: 5, rows: 2 })
  @FieldResolver(() => [Grid], { description: 'The grids that were split from it, as they were on their first day.' })
  splitInto(@Root() grid: Grid, @Ctx() context: Context): Promise<Grid[]> {
    return relatives(context, grid, { kind: 'SPLIT', as: 'PREDECESSOR' })
  }

  @Cost({ weight: 5, rows: 2 })
  @FieldResolver(() => [Grid], { description: 'The grids that ended in it, as they were on their last day.' })
  mergedFrom(@Root() grid: Grid, @Ctx() context: Context): Promise<Grid[]> {
    return relatives(context, grid, { kind: 'MERGE', as: 'SUCCESSOR' })
  }

  @Cost({ weight: 5, rows: 2 })
  @FieldResolver(() => [Grid], { description: 'The grids in which it ended, as they were on the day after.' })
  mergedInto(@Root() grid: Grid, @Ctx() context: Context): Promise<Grid[]> {
    return relatives(context, grid, { kind: 'MERGE', as: 'PREDECESSOR' })
  }
}

async function relatives(context: Context, grid: Grid, relation: Omit<Relation, 'id'>): Promise<Grid[]> {
  const found = (await context.load(relativesOf, { id: uuidOf('Grid', grid.id), ...relation })) ?? []
  const grids = await Promise.all(found.map(relative => context.load(gridById, { ...relative })))
  return grids.filter(relative => relative !== null)
}
