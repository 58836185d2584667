import { forDevelopers, parts, type Setting, settings } from './settings.ts'

/** The page `docs/configuration.md`. */
export function configurationPage(): string {
  const all: readonly Setting<unknown>[] = Object.values(settings)
  return [
    '# Configuration',
    '',
    'Printed by `npm run geyi -- schema` from `server/src/config/settings.ts`: change it there.',
    '',
    'Geyi is configured by variables of its environment. A value that can’t be one is refused at the start, in one line; a variable `GEYI_…` that is none of these is told of. An empty one counts as not',
    'set. `geyi config` prints what holds, and from where; secrets are never printed.',
    ...parts.flatMap(part => [
      '',
      `## ${part}`,
      '',
      '| Variable | Value | Default | What it does |',
      '|---|---|---|---|',
      ...all.filter(setting => setting.part === part).map(rowOf),
    ]),
    '',
    '## For developers',
    '',
    'Tests and benchmarks take these beside them; a server takes no notice.',
    '',
    '| Variable | What it does |',
    '|---|---|',
    ...Object.entries(forDevelopers).map(([name, says]) => `| \`${name}\` | ${says} |`),
    '',
  ].join('\n')
}

const rowOf = ({ name, kind, fallback, otherwise, says }: Setting<unknown>): string =>
  `| \`${name}\` | ${kind.words} | ${otherwise ?? defaultText(fallback)} | ${says} |`

/** A default as it would be written in a variable. */
export function defaultText(fallback: unknown): string {
  if (fallback === undefined || (Array.isArray(fallback) && fallback.length === 0)) return 'none'
  return `\`${typeof fallback === 'boolean' ? (fallback ? 'on' : 'off') : fallback}\``
}
