import type { Batch, Context } from '../../graphql/context.ts'
import { mayAct, mayAnywhere, subtreesFor } from '../../viewer/authorize.ts'
import { findMembersById, gridsToday } from './member.query.ts'
import type { StaffMember } from './member.type.ts'

const memberById: Batch<string, StaffMember> = async ({ reader, viewer }, ids) => {
  const subtrees = subtreesFor(viewer, 'READ_STAFF')
  if (subtrees.length === 0) return ids.map(() => null)
  const found = await findMembersById(reader, subtrees, ids)
  const byId = new Map(found.map(member => [member.id, member]))
  return ids.map(id => byId.get(`StaffMember:${id}`) ?? null)
}

/** A person by their uuid, for who may read the roster they are on, or of a place where they serve; for others it reads as if there were none. */
export const visibleMember = (context: Context, id: string): Promise<StaffMember | null> => context.load(memberById, id)

/** Whether the viewer may read a person's phone: by the roster they are on, or a grid in which they serve today. */
export async function mayCallMember(
  context: Context,
  { id, divisionCode }: { readonly id: string; readonly divisionCode: string },
): Promise<boolean> {
  const { viewer } = context
  if (mayAct(viewer, 'READ_PHONES', divisionCode)) return true
  if (!mayAnywhere(viewer, 'READ_PHONES')) return false
  return (await context.load(gridsToday, id))!.some(code => mayAct(viewer, 'READ_PHONES', code))
}
