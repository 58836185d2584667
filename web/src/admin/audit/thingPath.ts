import type { AuditInListFragment } from '../../api/index.ts'

type Thing = AuditInListFragment['things'][number]

/** Where a thing is looked at; null of what has no page, such as a job that is long over. */
export function thingPath({ nodeId, code }: Thing): string | null {
  const id = encodeURIComponent(nodeId)
  switch (nodeId.split(':')[0]) {
    case 'Plan':
      return `/plan/${id}`
    case 'ServiceStation':
      return `/map?station=${id}`
    case 'Grid':
    case 'Division':
      return code ? `/map?place=${code}` : null
    case 'ServiceItem':
      return '/stations/services'
    case 'ApiKey':
      return '/admin/keys'
    case 'Account':
      return '/admin/accounts'
    default:
      return null
  }
}
