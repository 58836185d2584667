import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../server/bin/run.mjs'
import { OWN_PASSWORD } from './accounts.ts'
import { openSite, type Site } from './harness.ts'
import { NANNING, PLANNER } from './planSession.ts'
import { runCommand } from './server.ts'

/** Ground to draw on, with somebody who may and somebody who reviews it. */
export interface Ground {
  readonly name: string
  readonly division: string
  readonly planner: string
  readonly reviewer: string
  /** From where a grid and its surroundings fill the map. */
  readonly zoom: number
  open(): Promise<Site>
}

/** The invented district. */
export const sample: Ground = {
  name: 'the sample',
  division: NANNING,
  planner: PLANNER,
  reviewer: 'nanning-review',
  zoom: 17,
  open: () => openSite(),
}

const files = join(root, '../shared/data/denver')
const DENVER = '990101'

/** A real district, where its files lie beside the project. */
export const denver: Ground | null = !existsSync(files)
  ? null
  : {
      name: 'Denver’s precincts',
      division: DENVER,
      planner: 'denver',
      reviewer: 'denver-review',
      zoom: 15,
      open: () => openSite({ add: addDenver }),
    }

/** Imports the precincts as grids and the blocks as buildings, as an operator would, with a planner and a reviewer. */
async function addDenver(folder: string): Promise<void> {
  const run = (args: string, input?: string) => runCommand(folder, args.split(' '), input)
  const into = `--district ${DENVER} --valid-from 2026-01-01`
  await run(`import ${join(files, 'precincts.zip')} --as grids ${into} --name 丹佛 --name-en Denver --map name=NAME`)
  await run(`import ${join(files, 'blocks.zip')} --as buildings ${into} --map population=TOTPOP20 --map code=GEOID20`)
  await run(`account add denver --role PLANNER --division ${DENVER}`, `${OWN_PASSWORD}\n`)
  await run(`account add denver-review --role REVIEWER --division ${DENVER}`, `${OWN_PASSWORD}\n`)
}
