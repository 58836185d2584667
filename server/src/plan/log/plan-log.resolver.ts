import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { pageSize } from '../../graphql/paging/connection.ts'
import { PlanNode } from '../plan.type.ts'
import { actionsOf, isInside } from '../plan-access.ts'
import { PlanAction } from '../plan-action.ts'
import { findUndoable } from './log.query.ts'
import { PlanEditNode } from './plan-edit.type.ts'
import { findEdits } from './plan-edits.query.ts'

@Resolver(() => PlanNode)
export class PlanLogResolver {
  @Cost({ weight: 200, rows: 1_000 })
  @FieldResolver(() => [PlanEditNode], { description: 'Its log in order. Empty for who has no role there.' })
  async edits(
    @Root() plan: PlanNode,
    @Arg('afterSequence', () => Int, { nullable: true, description: 'Only rows after this sequence.' })
    afterSequence: number | null,
    @Arg('first', () => Int, { nullable: true, description: 'At most so many, 1 … 1000; 1000 when absent.' }) first:
      | number
      | null
      | undefined,
    @Ctx() { reader, viewer }: Context,
  ): Promise<PlanEditNode[]> {
    if (!isInside(viewer, plan)) return []
    return findEdits(reader, uuidOf('Plan', plan.id), afterSequence ?? 0, pageSize(first, 1000), viewer.accountId)
  }

  @Cost({ weight: 200 })
  @FieldResolver(() => Boolean, { description: 'Whether you have drawn something that can be undone.' })
  async canUndo(@Root() plan: PlanNode, @Ctx() { reader, viewer }: Context): Promise<boolean> {
    if (!viewer || !actionsOf(viewer, plan).includes(PlanAction.EDIT)) return false
    return (await findUndoable(reader, uuidOf('Plan', plan.id), viewer.accountId)).undo !== null
  }

  @Cost({ weight: 200 })
  @FieldResolver(() => Boolean, { description: 'Whether you have undone something that can be redone.' })
  async canRedo(@Root() plan: PlanNode, @Ctx() { reader, viewer }: Context): Promise<boolean> {
    if (!viewer || !actionsOf(viewer, plan).includes(PlanAction.EDIT)) return false
    return (await findUndoable(reader, uuidOf('Plan', plan.id), viewer.accountId)).redo !== null
  }
}
