import { Argument, type Command } from 'commander'

/** Adds `geyi bench`. What it needs is loaded only when it runs: an operator's machine may lack it. */
export function addBenchCommand(program: Command): void {
  program.command('bench-bare', { hidden: true }).action(async () => (await import('./bare.ts')).serveBare())
  program
    .command('bench-postgraphile', { hidden: true })
    .action(async () => (await import('./peers/postgraphile.ts')).servePostGraphile())
  program
    .command('bench-mercurius', { hidden: true })
    .action(async () => (await import('./peers/mercurius.ts')).serveMercurius())
  program
    .command('bench-own-mercurius', { hidden: true })
    .action(async () => (await import('./peers/own-mercurius.ts')).serveOwnMercurius())

  program
    .command('bench')
    .description(
      'measure the server against plain SQL, its peers and abuse on a private PostgreSQL that it starts and throws away, `geyi check` against mapshaper, the coverage core, siting and zoning in memory, and the editor and a citizen’s phone in Chromium; ratios come from one run; only by their names: `faults` kills and starves a server and its database and tells what was lost, `from-nothing` does what the README and docs/operation.md print, loses the machine and restores it, `load` holds it against its own resolvers on a bare server',
    )
    .addArgument(
      new Argument('[name]', 'only this one').choices([
        'abuse',
        'check',
        'coverage',
        'editor',
        'faults',
        'from-nothing',
        'load',
        'nearest',
        'peers',
        'phone',
        'polygons',
        'scale',
        'search',
        'siting',
        'walking',
        'zoning',
      ]),
    )
    .option('--json', 'as JSON')
    .action(async (name: string | undefined, { json }: { json?: boolean }) =>
      (await import('./run.ts')).runBenches(name, json ?? false),
    )
}
