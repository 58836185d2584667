import { DomainError } from '../errors/domain-error.ts'

/** Types that a global id can name. */
export const nodeTypes = [
  'Account',
  'ApiKey',
  'Division',
  'Grid',
  'ServiceStation',
  'ServiceItem',
  'Plan',
  'PlanComment',
  'Job',
  'StaffMember',
] as const
export type NodeType = (typeof nodeTypes)[number]

/** The id of a node across all types: its type, a colon, its uuid. */
export const globalId = (type: NodeType, id: string): string => `${type}:${id}`

const pattern = new RegExp(`^(${nodeTypes.join('|')}):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$`)

/** Reads a global id, or `undefined` if it names no type of ours. */
export function parseGlobalId(text: string): { type: NodeType; id: string } | undefined {
  const match = pattern.exec(text)
  return match ? { type: match[1] as NodeType, id: match[2]! } : undefined
}

/**
 * The uuid inside a global id of one type.
 * @throws BAD_USER_INPUT when it is the id of something else.
 */
export function uuidOf(type: NodeType, text: string): string {
  const parsed = parseGlobalId(text)
  if (parsed?.type !== type) throw new DomainError('BAD_USER_INPUT', `“${text}” is not the id of a ${type}.`)
  return parsed.id
}
