import { visibleAccount } from '../../account/accounts/visible-account.ts'
import { visibleKey } from '../../account/keys/visible-key.ts'
import { divisionById } from '../../division/division.query.ts'
import type { Context } from '../../graphql/context.ts'
import { today } from '../../graphql/day.ts'
import type { NodeType } from '../../graphql/global-id.ts'
import type { Node } from '../../graphql/node.ts'
import { gridById } from '../../grid/grid.query.ts'
import { visibleJob } from '../../jobs/visible-job.ts'
import { visibleComment } from '../../plan/review/visible-comment.ts'
import { visiblePlan } from '../../plan/visible-plan.ts'
import { visibleMember } from '../../staff/person/visible-member.ts'
import { serviceItemById } from '../../station/catalogue/service-item.query.ts'
import { stationOnDay } from '../../station/list/station.query.ts'

type Find = (context: Context, id: string) => Promise<Node | null>

/** Who reads a node by its uuid: everyone, strangers too, or whom its rule lets. For others it reads as if there were none. */
type Reading = { readonly everyone: Find } | { readonly visible: Find }

/** How the nodes of each type are read. */
export const readings = {
  Account: { visible: visibleAccount },
  ApiKey: { visible: visibleKey },
  Division: { everyone: (context, id) => context.load(divisionById, { id, asOf: today() }) },
  Grid: { everyone: (context, id) => context.load(gridById, { id, asOf: today() }) },
  ServiceStation: { everyone: (context, id) => context.load(stationOnDay, { id, asOf: today() }) },
  ServiceItem: { everyone: (context, id) => context.load(serviceItemById, id) },
  Plan: { visible: visiblePlan },
  PlanComment: { visible: visibleComment },
  Job: { visible: visibleJob },
  StaffMember: { visible: visibleMember },
} satisfies Readonly<Record<NodeType, Reading>>

/** Types of which not everyone reads every node. */
export type GuardedType = {
  [Type in NodeType]: (typeof readings)[Type] extends { readonly visible: Find } ? Type : never
}[NodeType]

/** Anything by the parts of its global id, if there is such a thing for who asks. */
export const readNode = (context: Context, type: NodeType, id: string): Promise<Node | null> => {
  const reading: Reading = readings[type]
  return 'everyone' in reading ? reading.everyone(context, id) : reading.visible(context, id)
}
