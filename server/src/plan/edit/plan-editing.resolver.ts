import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { PlanEditNode } from '../log/plan-edit.type.ts'
import { findEdits } from '../log/plan-edits.query.ts'
import { planById } from '../plan.query.ts'
import { PlanNode } from '../plan.type.ts'
import type { LogPayload } from './append-to-log.ts'
import { applyEdits } from './apply-edits.service.ts'
import {
  ApplyEditsInput,
  ApplyEditsPayload,
  PlanEditsPayload,
  RedoEditInput,
  RedoEditPayload,
  UndoEditInput,
  UndoEditPayload,
} from './plan-editing.inputs.ts'
import { redoEdit, undoEdit } from './undo.service.ts'

@Resolver(() => PlanEditsPayload)
export class PlanEditingResolver {
  @Mutation(() => ApplyEditsPayload, {
    nullable: true,
    description:
      'Applies edits to a draft as it is now, all or none. An edit goes through if it comes to the same as on the version that you saw. TOPOLOGY_CONFLICT when it is wrong as a drawing; VERSION_CONFLICT, with what has changed, when its ground has moved; FORBIDDEN, with whose it is, for boundaries beyond the plan or your rights.',
  })
  applyEdits(
    @Arg('input', () => ApplyEditsInput, { description: 'The edits.' }) input: ApplyEditsInput,
    @Ctx() { writer, viewer }: Context,
  ): Promise<LogPayload> {
    return applyEdits(writer, viewer, input)
  }

  @Mutation(() => UndoEditPayload, {
    nullable: true,
    description:
      'Takes back your own last edit that has not been taken back. VERSION_CONFLICT, with what was drawn since, when somebody has drawn over it.',
  })
  undoEdit(
    @Arg('input', () => UndoEditInput, { description: 'The plan.' }) input: UndoEditInput,
    @Ctx() { writer, viewer }: Context,
  ): Promise<LogPayload> {
    return undoEdit(writer, viewer, input)
  }

  @Mutation(() => RedoEditPayload, {
    nullable: true,
    description:
      'Brings again what your own last undo took back. VERSION_CONFLICT when somebody has drawn over its ground.',
  })
  redoEdit(
    @Arg('input', () => RedoEditInput, { description: 'The plan.' }) input: RedoEditInput,
    @Ctx() { writer, viewer }: Context,
  ): Promise<LogPayload> {
    return redoEdit(writer, viewer, input)
  }

  @FieldResolver(() => PlanNode, { description: 'The plan as it is now.' })
  async plan(@Root() { planId }: PlanEditsPayload, @Ctx() context: Context): Promise<PlanNode> {
    context.clear()
    return (await context.load(planById, planId))!
  }

  @FieldResolver(() => [PlanEditNode], { description: 'The rows that it brought, in order.' })
  edits(
    @Root() { planId, firstSequence, lastSequence }: PlanEditsPayload,
    @Ctx() { reader, viewer }: Context,
  ): Promise<PlanEditNode[]> {
    return findEdits(reader, planId, firstSequence - 1, lastSequence - firstSequence + 1, viewer?.accountId ?? null)
  }
}
