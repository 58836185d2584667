import { type Access, fields, roots } from './access.ts'
import { type Operation, operations, type Rule } from './operations.ts'
import { ROLES } from './role.ts'
import { SCOPES } from './scope.ts'

/** The page of who may do what, in Markdown: the table of the code, printed. */
export const rightsPage = (): string => `# Who may do what

Written by \`geyi schema\` from \`server/src/viewer/operations.ts\` and \`access.ts\`, by which the server decides; a test asks for every field in every role and with every scope.

A **right** is a role within one division and all below it; the code of no division, empty, is all of them. An account has one or more. What it may do at a place
is what any of its rights whose code the place’s begins with lets it; nothing is handed down between roles. Rights hold from the next request on.

An administrator looks after accounts and settings and brings data in, and neither drafts nor reviews: whoever needs to do both has both roles, and even then nobody reviews what they drew in.

A **key** is of a program. What it may do is what its scopes let it, within its subtrees, as far as the account that made it still administers them ([keys](keys.md)). It approves
nothing, sets nothing and administers nothing: that takes a person.

| To … | \`Operation\` | ${ROLES.map(role => `\`${role}\``).join(' | ')} | key with |
|---|---|${ROLES.map(() => ':-:|').join('')}---|
${Object.entries(operations).map(rowOf).join('\n')}

¹ with a right over a whole district or more. ² with a right over everything.

## What the API asks for

Without an account or a key a write is \`UNAUTHENTICATED\`, without the right \`FORBIDDEN\`; a plan or a job that may not be seen is \`NOT_FOUND\` or null, as if it did not exist. Of what *shows more* the rest is
as if it were not there: lists are shorter or empty, fields null, phones masked. All other fields answer everybody alike.

| Field | Needs | Shows more to who may |
|---|---|---|
${[...Object.entries(roots), ...Object.entries(fields)]
  .filter(([, { needs, shows }]) => needs ?? shows)
  .map(fieldRowOf)
  .join('\n')}
`

function rowOf([name, { does, roles, scopes, within }]: [string, Rule]): string {
  const mark = within === 0 ? '●²' : within <= 6 ? '●¹' : '●'
  const keys = SCOPES.filter(scope => scopes.includes(scope)).map(scope => `\`${scope}\``)
  return `| ${does} | \`${name}\` | ${ROLES.map(role => (roles.includes(role) ? mark : '')).join(' | ')} | ${keys.join(' or ')} |`
}

const fieldRowOf = ([field, { needs, shows }]: [string, Access]): string =>
  `| \`${field}\` | ${typeof needs === 'string' ? whoever[needs] : inWords(needs)} | ${inWords(shows)} |`

const whoever = { ACCOUNT: 'an account', ACCOUNT_OR_KEY: 'an account or a key' }

const inWords = (names: readonly Operation[] | undefined): string =>
  (names ?? []).map(name => `\`${name}\``).join(' or ')
