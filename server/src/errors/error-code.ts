import { GraphQLEnumType } from 'graphql'

/** Every way in which a request can fail to be met, and what to do about it. */
const domain = {
  BAD_USER_INPUT: 'Something in the request can’t be met as it is: `argument` and `reason` say what. Change it.',
  INVALID_GEOMETRY: 'A geometry is none: `reason` says why and `place` where. Mend it.',
  TOPOLOGY_CONFLICT: 'An edit or plan would leave a gap, an overlap or another flaw: `problems` lists them.',
  VERSION_CONFLICT: 'Somebody changed it since you read it: `version` is the current one. Read it again and repeat.',
  NOT_FOUND: 'There is no such thing, or not for you.',
  UNAUTHENTICATED: 'Sign in first, or again.',
  FORBIDDEN: 'Your account has no right to this.',
  CURSOR_INVALID: 'The cursor is not one of this list with this filter. Start again without it.',
  TOO_MANY_FEATURES: 'More than one request may bring or ask for. Send it in parts.',
  PAYLOAD_TOO_LARGE: 'The body is larger than one request may be.',
  COST_EXCEEDED: 'The query asks for too much at once. Ask for less of it, or page by page.',
  RATE_LIMITED: 'Too many tries. Wait as long as Retry-After says.',
  UNAVAILABLE: 'The server can’t do it now. Send the same again in a moment.',
} as const

/** How a request can fail before any of it is understood, or by our own fault. */
const protocol = {
  BAD_REQUEST: 'What was sent is no GraphQL request.',
  GRAPHQL_PARSE_FAILED: 'The query is not written in GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The query does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: '`operationName` is missing, or names no operation of the query.',
  PERSISTED_QUERY_NOT_FOUND: 'No query is kept under this hash. Send it along once.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Queries are not kept under hashes here. Send the query.',
  METHOD_NOT_ALLOWED: 'Not by this HTTP method.',
  UNSUPPORTED_MEDIA_TYPE: 'The body is of another kind than is taken here. Send JSON in UTF-8.',
  INTERNAL_SERVER_ERROR: 'A fault of ours. `id` finds it in the log.',
} as const

/** What a request that can’t be met is refused with. */
export type ErrorCode = keyof typeof domain

/** All that `extensions.code` of an error can be, for clients that read the schema. */
export const ErrorCodeType = new GraphQLEnumType({
  name: 'ErrorCode',
  description: 'What `extensions.code` of an error can be.',
  values: Object.fromEntries(
    Object.entries({ ...domain, ...protocol }).map(([code, description]) => [code, { value: code, description }]),
  ),
})
