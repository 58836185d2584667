import { type Access, fields, roots } from './access.ts'
import { type Operation, operations, type Rule } from './operations.ts'
import { ROLES } from './role.ts'

/** The page of who may do what, in Markdown: the table of the code, printed. */
export const rightsPage = (): string => `# Who may do what

Written by \`geyi schema\` from \`server/src/viewer/operations.ts\` and \`access.ts\`, by which the server decides; a test asks for every field in every role.

A **right** is a role within one division and all below it; the code of no division, empty, is all of them. An account has one or more. What it may do at a place
is what any of its rights whose code the place’s begins with lets it; nothing is handed down between roles. Rights hold from the next request on.

An administrator looks after accounts and settings and brings data in, and neither drafts nor reviews: whoever needs to do both has both roles, and even then nobody reviews what they drew in.

| To … | \`Operation\` | ${ROLES.map(role => `\`${role}\``).join(' | ')} |
|---|---|${ROLES.map(() => ':-:|').join('')}
${Object.entries(operations).map(rowOf).join('\n')}

¹ with a right over a whole district or more. ² with a right over everything.

## What the API asks for

Without an account a write is \`UNAUTHENTICATED\`, without the right \`FORBIDDEN\`; a plan or a job that may not be seen is \`NOT_FOUND\` or null, as if it did not exist. Of what *shows more* the rest is
as if it were not there: lists are shorter or empty, fields null, phones masked. All other fields answer everybody alike.

| Field | Needs | Shows more to who may |
|---|---|---|
${[...Object.entries(roots), ...Object.entries(fields)]
  .filter(([, { needs, shows }]) => needs ?? shows)
  .map(fieldRowOf)
  .join('\n')}
`

function rowOf([name, { does, roles, within }]: [string, Rule]): string {
  const mark = within === 0 ? '●²' : within <= 6 ? '●¹' : '●'
  return `| ${does} | \`${name}\` | ${ROLES.map(role => (roles.includes(role) ? mark : '')).join(' | ')} |`
}

const fieldRowOf = ([field, { needs, shows }]: [string, Access]): string =>
  `| \`${field}\` | ${needs === 'ACCOUNT' ? 'an account' : inWords(needs)} | ${inWords(shows)} |`

const inWords = (names: readonly Operation[] | undefined): string =>
  (names ?? []).map(name => `\`${name}\``).join(' or ')
