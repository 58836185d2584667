import {
  type CombinedError,
  client,
  DrawInPlanDocument,
  type DrawnInPlanFragment,
  errorCodeOf,
  PlanRowsDocument,
  RedoInPlanDocument,
  TakeProposalDocument,
  UndoInPlanDocument,
} from '../../api/index.ts'
import { type LogState, type PlanServer, Refused, Unreachable } from '../../editor/log/planServer.ts'

const stateOf = ({ plan, edits }: DrawnInPlanFragment): LogState => ({
  version: plan.version,
  lastSequence: plan.lastSequence,
  canUndo: plan.canUndo,
  canRedo: plan.canRedo,
  rows: edits.map(({ author, undoes, request, ...row }) => ({
    ...row,
    undoes: undoes ?? null,
    request: request ?? null,
    author: author.displayName,
  })),
})

/** Codes of refusals that pass by themselves: the request may be sent again as it is. */
const PASSING = ['UNREACHABLE', 'UNAVAILABLE', 'RATE_LIMITED', 'UNAUTHENTICATED']

/** @throws Refused or Unreachable */
function answered<T>({ data, error }: { data?: T | undefined; error?: CombinedError | undefined }): T {
  if (!error && data) return data
  const code = error ? errorCodeOf(error) : 'INTERNAL_SERVER_ERROR'
  if (PASSING.includes(code)) throw new Unreachable(code)
  const division = error?.graphQLErrors[0]?.extensions.division
  throw new Refused(code, error?.message ?? code, typeof division === 'string' ? division : null)
}

/** One plan over the API, changed in the name of one account only, whoever is signed in by then. */
export function remotePlan(planId: string, username: string): PlanServer {
  const own = { fetchOptions: { headers: { 'geyi-username': encodeURIComponent(username) } } }
  return {
    async apply({ edit, proposed }, version, key) {
      if (proposed) {
        const input = { planId, version, ...proposed, idempotencyKey: key }
        return stateOf(answered(await client.mutation(TakeProposalDocument, { input }, own).toPromise()).takeProposal!)
      }
      const input = { planId, version, edits: [edit], idempotencyKey: key }
      return stateOf(answered(await client.mutation(DrawInPlanDocument, { input }, own).toPromise()).applyEdits!)
    },
    async undo(version, key) {
      const input = { planId, version, idempotencyKey: key }
      return stateOf(answered(await client.mutation(UndoInPlanDocument, { input }, own).toPromise()).undoEdit!)
    },
    async redo(version, key) {
      const input = { planId, version, idempotencyKey: key }
      return stateOf(answered(await client.mutation(RedoInPlanDocument, { input }, own).toPromise()).redoEdit!)
    },
    async rowsAfter(sequence) {
      const variables = { id: planId, after: sequence }
      const { plan } = answered(
        await client.query(PlanRowsDocument, variables, { requestPolicy: 'network-only' }).toPromise(),
      )
      if (!plan) throw new Refused('NOT_FOUND', 'There is no such plan.')
      return stateOf({ plan, edits: plan.edits })
    },
  }
}
