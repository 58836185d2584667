import { writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { configurationPage, defaultText } from '../config/configuration-page.ts'
import { readSettings } from '../config/read-settings.ts'
import { type Setting, settings } from '../config/settings.ts'
import { unknownSettings } from '../config/unknown-settings.ts'

/** `geyi config`. */
export const addConfigCommand = (program: Command): Command =>
  program
    .command('config')
    .description('print what is configured, and refuse what can’t be; docs/configuration.md says what each is for')
    .option('--json', 'as JSON')
    .option('--page <file>', 'write the page on configuration instead')
    .action(({ json, page }: { json?: boolean; page?: string }) =>
      page ? writeFileSync(page, configurationPage()) : print(json ?? false),
    )

function print(json: boolean): void {
  readSettings(process.env)
  const all = Object.values(settings).map(shown)
  const unknown = unknownSettings(process.env)
  if (json) console.log(JSON.stringify({ settings: all, unknown }))
  else for (const { name, value, set } of all) console.log(`${name}=${value}${set ? '' : '   (default)'}`)
  for (const sentence of unknown) console.error(sentence)
}

/** A setting as it may be read by whoever stands beside. */
function shown({ name, fallback, otherwise, secret }: Setting<unknown>) {
  const given = process.env[name]?.trim()
  const value = given
    ? secret
      ? withoutSecret(given)
      : given
    : (otherwise ?? defaultText(fallback)).replaceAll('`', '')
  return { name, value, set: Boolean(given) }
}

/** Of an address all but the password. */
function withoutSecret(given: string): string {
  if (given.includes(',')) return given.split(',').map(withoutSecret).join()
  if (!URL.canParse(given)) return '(secret)'
  const url = new URL(given)
  url.password &&= '***'
  return url.href
}
