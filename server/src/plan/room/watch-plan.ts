import { viewerAsking } from '../../account/asking.ts'
import { DomainError } from '../../errors/domain-error.ts'
import type { Context } from '../../graphql/context.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { deskOf } from '../desk/plan-desk.ts'
import type { Participant, Room } from '../desk/plan-rooms.ts'
import { findEditsSince } from '../log/plan-edits.query.ts'
import { netMarksOf } from '../nets/net.query.ts'
import { planById } from '../plan.query.ts'
import { isInside } from '../plan-access.ts'
import { findComments, findSteps } from '../review/plan-history.query.ts'
import {
  PlanCommented,
  PlanEdited,
  type PlanEventNode,
  PlanNetsChanged,
  PlanPresence,
  PlanStepped,
} from './plan-event.type.ts'

/** Another process of the same database wakes nobody here: so often we look without being woken, in milliseconds. */
const LOOK_ANYWAY = 5_000
/** For so long a right that was found is taken to hold, in milliseconds. */
const RIGHT_HOLDS = 1_000
/** Between two looks, so that many pointers that move become one message each, in milliseconds. */
const BREATH = 40
const BATCH = 500

/**
 * What happens to a plan after a version, and who else has it open. Nothing is queued for a slow listener: what it has not
 * heard yet is still in the log.
 * @throws NOT_FOUND for who has no role over the plan's division
 */
export async function watchPlan(
  context: Context,
  globalPlanId: string,
  after: number | null,
): Promise<AsyncIterableIterator<PlanEventNode>> {
  const planId = uuidOf('Plan', globalPlanId)
  const plan = await context.load(planById, planId)
  if (!context.viewer) throw new DomainError('UNAUTHENTICATED', 'Sign in first.')
  if (!plan || !isInside(context.viewer, plan)) throw new DomainError('NOT_FOUND', 'There is no such plan.')
  const { rooms } = deskOf(context.writer)
  const room = rooms.enter(planId)
  const gone = new AbortController()
  const events = look(context, planId, after ?? plan.version, room, gone.signal)
  // A generator that waits does not hear that its reader has left; this wakes it.
  const leave = async () => {
    gone.abort()
    rooms.leave(planId, room)
    return events.return(undefined)
  }
  let left: Promise<IteratorResult<PlanEventNode>> | undefined
  const end = () => {
    left ??= leave()
    return left
  }
  const listening: AsyncIterableIterator<PlanEventNode> = {
    next: async () => {
      let isOver = true
      try {
        const result = await events.next()
        isOver = result.done ?? false
        return result
      } finally {
        if (isOver) await end()
      }
    },
    return: end,
    throw: end,
    [Symbol.asyncIterator](): AsyncIterableIterator<PlanEventNode> {
      return listening
    },
  }
  return listening
}

async function* look(
  context: Context,
  planId: string,
  after: number,
  room: Room,
  gone: AbortSignal,
): AsyncGenerator<PlanEventNode, undefined> {
  let version = after
  let stamp = 0
  let foundAt = 0
  let viewer: Viewer | null = null
  let nets = '[]'
  let commits = -1
  let lookedAt = 0
  while (!gone.aborted) {
    const heard = room.heard
    if (Date.now() - foundAt >= RIGHT_HOLDS) {
      viewer = await viewerNow(context, planId)
      foundAt = Date.now()
      if (!viewer) return undefined
    }
    if (room.commits !== commits || Date.now() - lookedAt >= LOOK_ANYWAY) {
      commits = room.commits
      lookedAt = Date.now()
      for (const event of await happenedSince(context, planId, version, viewer!)) {
        context.clear()
        version = event.version
        yield event
      }
      const marks = await netMarksOf(context.writer, planId)
      const now = JSON.stringify(marks)
      if (now !== nets) yield Object.assign(new PlanNetsChanged(), { nets: marks })
      nets = now
    }
    for (const participant of room.changedSince(stamp)) {
      stamp = participant.stamp
      yield presenceOf(participant)
    }
    await room.wait(heard, LOOK_ANYWAY, gone)
    await new Promise(resolve => setTimeout(resolve, BREATH))
  }
  return undefined
}

/** The listener with the rights as they are now; `null` when it may no longer listen. @throws UNAUTHENTICATED when its session or key is over */
async function viewerNow(context: Context, planId: string): Promise<Viewer | null> {
  const viewer = await viewerAsking(context.reader, context.request)
  context.clear()
  const plan = await context.load(planById, planId)
  return plan && isInside(viewer, plan) ? viewer : null
}

/** Everything that happened after a version, in order and without a hole: read where it was written, for what woke the listener must be there. */
async function happenedSince(
  { writer }: Context,
  planId: string,
  version: number,
  { accountId }: Viewer,
): Promise<(PlanEdited | PlanStepped | PlanCommented)[]> {
  const [edits, steps, comments] = await Promise.all([
    findEditsSince(writer, planId, version, BATCH, accountId),
    findSteps(writer, planId, version),
    findComments(writer, planId, version),
  ])
  const all = [
    ...edits.map(edit => ({ version: edit.version, edit })),
    ...steps.map(step => Object.assign(new PlanStepped(), { version: step.version, step })),
    ...comments.map(comment => Object.assign(new PlanCommented(), { version: comment.version, comment })),
  ].sort((a, b) => a.version - b.version)
  const events: (PlanEdited | PlanStepped | PlanCommented)[] = []
  let next = version + 1
  for (const happened of all) {
    // Read by several statements: what was committed between them is heard the next time, with all that comes before it.
    if (happened.version !== next) break
    next++
    const last = events.at(-1)
    if (!('edit' in happened)) events.push(happened)
    else if (last instanceof PlanEdited) {
      last.edits.push(happened.edit)
      last.version = happened.version
    } else events.push(Object.assign(new PlanEdited(), { version: happened.version, edits: [happened.edit] }))
  }
  return events
}

const presenceOf = ({
  id,
  username,
  displayName,
  present,
  longitude,
  latitude,
  selection,
}: Participant): PlanPresence =>
  Object.assign(new PlanPresence(), {
    participantId: id,
    username,
    displayName,
    present,
    longitude,
    latitude,
    selection,
  })
