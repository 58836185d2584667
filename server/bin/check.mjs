// Everything that must hold before a change lands, cheapest first; with --tests the tests too. Ends at the first failure.
import { spawnSync } from 'node:child_process'
import { environment, root, tool } from './run.mjs'

const withTests = process.argv.includes('--tests')
const rest = process.argv.slice(2).filter(word => word !== '--tests')

const steps = [
  ['formatting and lint', tool('.', 'biome'), ['check', '--error-on-warnings']],
  ['types of shared', tool('.', 'tsc'), ['-p', 'shared']],
  ['types of its tests', tool('.', 'tsc'), ['-p', 'shared/tsconfig.test.json']],
  ['types of server', tool('.', 'tsc'), ['-p', 'server']],
  ['types of web', tool('.', 'tsc'), ['-p', 'web']],
  ['types of the browser tests', tool('.', 'tsc'), ['-p', 'web/e2e']],
  ['order of the rooms', tool('.', 'node'), ['server/bin/check-order.mjs']],
  ['the contract’s tests', tool('.', 'node'), ['server/bin/check-contract.mjs']],
  ['dead code', tool('.', 'knip'), []],
  ['generated files', tool('.', 'node'), ['server/bin/check-generated.mjs']],
  ['conventions of the API', tool('.', 'node'), ['server/bin/check-schema.mjs']],
  ...(withTests ? [['tests', tool('.', 'vitest'), ['run', ...rest]]] : []),
]

for (const [name, command, args] of steps) {
  console.error(`— ${name}`)
  const { status } = spawnSync(command, args, { cwd: root, env: environment, stdio: 'inherit' })
  if (status !== 0) {
    console.error(`\n${name}: failed.`)
    process.exit(status ?? 1)
  }
}
