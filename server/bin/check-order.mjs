// Holds the order of the rooms that `.dependency-cruiser.mjs` lists, whoever imports whom, and that ARCHITECTURE.md says what each folder is for.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import config from '../../.dependency-cruiser.mjs'
import { root } from './run.mjs'

const folders = ['shared/src', 'server/src', 'web/src']
const rules = { validate: true, ruleSet: { forbidden: config.forbidden } }
const { output, exitCode } = await cruise(folders, { ...config.options, ...rules, baseDir: root, outputType: 'err' })
if (exitCode > 0) console.error(output)

const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
/** The part of the page with the table of a package's folders. */
const tableOf = folder => page.split(`| \`${folder}/\` |`)[1]?.split('\n\n')[0] ?? ''
const unsaid = folders.flatMap(folder =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !tableOf(folder).includes(`\`${entry.name}/\``))
    .map(({ name }) => `${folder}/${name}`),
)
for (const folder of unsaid) console.error(`ARCHITECTURE.md does not say what ${folder}/ is for.`)

process.exit(exitCode > 0 || unsaid.length > 0 ? 1 : 0)
