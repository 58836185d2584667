import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const committed = readFileSync(join(root, 'server/schema.graphql'), 'utf8')

/** What the check finds in the committed schema after these changes. */
async function findings(...changes: readonly (readonly [before: string | RegExp, after: string])[]): Promise<string> {
  let text = committed
  for (const [before, after] of changes) {
    const changed = text.replace(before, after)
    expect(changed, String(before)).not.toBe(text)
    text = changed
  }
  const folder = mkdtempSync(join(tmpdir(), 'geyi-schema-'))
  const path = join(folder, 'schema.graphql')
  writeFileSync(path, text)
  const node = join(root, 'node_modules/.bin/node')
  const args = ['server/bin/check-schema.mjs', path]
  const found = await new Promise<string>(resolve =>
    execFile(node, args, { cwd: root }, (error, _, stderr) => resolve(error ? stderr : 'nothing')),
  )
  rmSync(folder, { recursive: true })
  return found
}

test('the schema keeps all conventions, and may grow', async () => {
  const grown: [RegExp, string] = [
    /type MapSettings \{/,
    'type MapSettings {\n  """How it is meant."""\n  meant: String\n',
  ]
  expect(await findings(grown)).toBe('nothing')
})

test('what a client asks for can’t go, become null or be asked for more', async () => {
  const found = await findings(
    [/ {2}"""Name in pinyin without tones.*"""\n {2}pinyin: String!\n/, ''],
    ['  today: Date!', '  today: Date'],
    [
      / {4}"""Global id\."""\n {4}id: ID!\n {2}\): Plan\n/,
      '    """Global id."""\n    id: ID!\n\n    """Why."""\n    why: String!\n  ): Plan\n',
    ],
    [/ {2}"""小哥驿站"""\n {2}COURIER_POST\n/, ''],
  )
  expect(found).toContain('A client breaks: Division.pinyin was removed.')
  expect(found).toContain('A client breaks: MapSettings.today changed type from Date! to Date.')
  expect(found).toContain('A client breaks: A required arg why on Query.plan was added.')
  expect(found).toContain('A client breaks: COURIER_POST was removed from enum type StationKind.')
  expect(found).toContain('geyi schema --accept')
})

test('every convention that is broken is named', async () => {
  const found = await findings(
    ['  """The plan."""\n  planId: ID!', '  planId: ID!'],
    ['  """Its version as you saw it."""\n  version: Int!', '  """Its version as you saw it."""\n  Version: Int!'],
    ['  gridId: ID!', '  id: ID!'],
    [/(type Viewer \{[^}]*rights: )\[ViewerRight!\]!/, '$1[ViewerRight]!'],
    [
      / {4}"""Cursor of the item before the page\."""\n {4}after: String\n\n( {4}"""Size of the page.*\n {4}first: Int\n {2}\): NoticeConnection!)/,
      '$1',
    ],
    ['  ): SignOutPayload', '  ): Boolean'],
    [/$/, '"""Nothing has it."""\nenum Nobody {\n  """None."""\n  NONE\n}\n'],
    ['type PlanStep {', 'type PlanStep implements Node {\n  """Global id."""\n  id: ID!\n'],
  )
  expect(found).toContain('docs/api.md: PlanStep is found by node(id) and not in the list of nodes.')
  expect(found).toContain('docs/glossary.md: no word stands for PlanStep')
  expect(found).toContain('Description is required for input value "planId"')
  expect(found).toMatch(/Input value "Version" should be in camelCase/i)
  expect(found).toContain('DiffGrid.id: only what node(id) finds has an `id`')
  expect(found).toContain('Viewer.rights: a list holds no nulls')
  expect(found).toContain('must include forward pagination arguments')
  expect(found).toMatch(/Unknown argument 'after' on field 'Viewer\.notices'/)
  expect(found).toContain('Mutation.signOut: answers with a nullable SignOutPayload')
  expect(found).toContain('Enum type `Nobody` is unreachable')
})
