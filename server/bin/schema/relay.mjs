import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tool } from '../run.mjs'
import { relayDocuments } from './relay-documents.mjs'

/** What Relay's own compiler says against a schema, asked for everything in it the way Relay asks. */
export function relayRefusals(schema, text) {
  const folder = mkdtempSync(join(tmpdir(), 'geyi-relay-'))
  try {
    mkdirSync(join(folder, 'src'))
    mkdirSync(join(folder, 'artifacts'))
    writeFileSync(join(folder, 'schema.graphql'), text)
    for (const [module, documents] of Object.entries(relayDocuments(schema)))
      writeFileSync(join(folder, 'src', `${module}.js`), documents.map(document => `graphql\`${document}\``).join('\n'))
    const config = { src: 'src', schema: 'schema.graphql', language: 'typescript', artifactDirectory: 'artifacts' }
    writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config))
    const { status, stdout, stderr } = spawnSync(tool('server', 'relay-compiler'), ['relay.config.json'], {
      cwd: folder,
      encoding: 'utf8',
    })
    return status === 0 ? [] : [`${stdout}${stderr}`]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
