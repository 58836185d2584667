#!/usr/bin/env node
// The one way in. Runs on whatever Node.js ≥ 20 is there, brings its own pnpm and Node.js, and hands over to the command.
import { buildServer, buildWeb } from './build.mjs'
import { generate } from './generate.mjs'
import { install } from './install.mjs'
import { readyMachine } from './machine.mjs'
import { run, runGeyi, tool } from './run.mjs'

const [command = 'help', ...rest] = process.argv.slice(2)

await install()
await buildServer()

if (command === 'start') {
  await buildWeb()
  await runGeyi(['start', ...rest])
} else if (command === 'dev') {
  await run([
    { command: tool('server', 'tsx'), args: ['watch', '--clear-screen=false', 'server/src/cli.ts', 'start'] },
    { command: tool('web', 'vite'), args: ['web'] },
  ])
} else if (command === 'schema') {
  process.exit(generate(rest))
} else if (command === 'verify') {
  await run([{ command: tool('.', 'node'), args: ['server/bin/check.mjs'] }])
} else if (command === 'test') {
  readyMachine()
  await buildWeb()
  await run([{ command: tool('.', 'node'), args: ['server/bin/check.mjs', '--tests', ...rest] }])
} else {
  if (command === 'bench') await buildWeb()
  await runGeyi([command, ...rest])
}
