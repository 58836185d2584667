import {
  askAnew,
  client,
  ImportNetDocument,
  type ImportNetInput,
  type NetToldFragment,
  PlanNetsDocument,
  RemoveNetDocument,
} from '../../../api/index.ts'

/** A net as the API tells it. */
export type NetTold = NetToldFragment
export type NetRemark = NetTold['remarks'][number]
/** Whose it is, and when it came to be what it is. */
export type NetMark = Pick<NetTold, 'department' | 'changedAt'>

/** The API: each answers with all nets beside the plan. What it does not answer is thrown as its CombinedError. */
export const remoteNets = {
  async read(id: string): Promise<readonly NetTold[]> {
    const { data, error } = await askAnew(PlanNetsDocument, { id })
    if (!data?.plan) throw error
    return data.plan.nets
  },
  async bring(input: ImportNetInput): Promise<readonly NetTold[]> {
    const { data, error } = await client.mutation(ImportNetDocument, { input }).toPromise()
    if (!data?.importNet) throw error
    return data.importNet.plan.nets
  },
  async remove(planId: string, department: string): Promise<readonly NetTold[]> {
    const { data, error } = await client.mutation(RemoveNetDocument, { input: { planId, department } }).toPromise()
    if (!data?.removeNet) throw error
    return data.removeNet.plan.nets
  },
}

export type NetsServer = typeof remoteNets
