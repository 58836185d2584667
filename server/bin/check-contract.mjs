// Every point of docs/contract.md has a test that carries its number in its name, as `contract 12: …` or `contract 1, 2: …`.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

const read = file => readFileSync(join(root, file), 'utf8')
const points = [...read('docs/contract.md').matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number))
const files = globSync(['{server,shared}/{src,test}/**/*.test.ts', 'web/{src,e2e}/**/*.{test,e2e}.{ts,tsx}'], {
  cwd: root,
})
const tested = new Set(
  files.flatMap(file =>
    [...read(file).matchAll(/['"`]contract ((?:\d+)(?:, \d+)*): /g)].flatMap(([, numbers]) =>
      numbers.split(', ').map(Number),
    ),
  ),
)

const lost = points.filter(point => !tested.has(point))
const unknown = [...tested].filter(point => !points.includes(point))
if (lost.length > 0)
  console.error(`No test carries the number of the contract’s ${lost.join(', ')}: name one “contract ${lost[0]}: …”.`)
if (unknown.length > 0) console.error(`Tests carry ${unknown.join(', ')}, which docs/contract.md has no point for.`)
if (lost.length + unknown.length > 0 || points.length === 0) process.exit(1)
