// Holds the order of the rooms that `.dependency-cruiser.mjs` lists, whoever imports whom.
import { cruise } from 'dependency-cruiser'
import config from '../../.dependency-cruiser.mjs'
import { root } from './run.mjs'

const folders = ['shared/src', 'server/src', 'web/src']
const rules = { validate: true, ruleSet: { forbidden: config.forbidden } }
const { output, exitCode } = await cruise(folders, { ...config.options, ...rules, baseDir: root, outputType: 'err' })
if (exitCode > 0) console.error(output)
process.exit(exitCode > 0 ? 1 : 0)
