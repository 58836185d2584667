import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { configOf } from '../config.ts'
import { readSettings } from './read-settings.ts'
import { forDevelopers, settings } from './settings.ts'
import { unknownSettings } from './unknown-settings.ts'

describe('settings', () => {
  test('that are not set, or empty, have their defaults', () => {
    expect(readSettings({})).toMatchObject({
      host: 'localhost',
      port: 4_000,
      databaseUrl: undefined,
      trustedProxies: [],
    })
    expect(readSettings({ PORT: '', DATABASE_URL: ' ' })).toEqual(readSettings({}))
  })

  test('that can’t be what they are are refused all at once, in one line', () => {
    const wrong = { PORT: 'abc', GEYI_DEMO_ACCOUNTS: 'yes', GEYI_NAMED_STATEMENTS: 'OFF', GEYI_PUBLIC_URL: 'a.example' }
    let said = ''
    try {
      configOf(wrong)
    } catch (error) {
      said = (error as Error).message
    }
    for (const [name, value] of Object.entries(wrong)) expect(said).toContain(`${name} is “${value}”; it must be `)
    expect(said).not.toContain('\n')
    for (const PORT of ['-1', '65536', '80.5', '0x50', '1e3', ' ', '4000;']) {
      if (PORT.trim()) expect(() => configOf({ PORT }), PORT).toThrow('PORT is')
    }
  })

  test('that are secret are never quoted', () => {
    expect(() => configOf({ DATABASE_URL: 'mysql://a:geheim@b/c' })).toThrow(/^DATABASE_URL must be the address/)
    expect(() => configOf({ DATABASE_URL: 'mysql://a:geheim@b/c' })).not.toThrow(/geheim/)
  })

  test('of names that are none are told of, with the one that may be meant', () => {
    expect(unknownSettings({ GEYI_DATA: 'x', PORT: '1', HOME: '/', GEYI_TEST_LOG: '1' })).toEqual([])
    expect(unknownSettings({ GEYI_DATE: 'x', GEYI_COLOUR_OF_THE_SKY: 'blue' })).toEqual([
      'GEYI_COLOUR_OF_THE_SKY is no setting of Geyi and does nothing.',
      'GEYI_DATE is no setting of Geyi and does nothing. Is GEYI_DATA meant?',
    ])
  })

  test('are all that the program and its pages on operation speak of', () => {
    const root = fileURLToPath(new URL('../../..', import.meta.url))
    const files = execFileSync('git', ['ls-files', 'server', 'web', 'shared', 'migrations', 'docs', 'README.md'], {
      cwd: root,
      encoding: 'utf8',
    })
    const known = new Set([...Object.values(settings).map(({ name }) => name), ...Object.keys(forDevelopers)])
    const spoken = files
      .split('\n')
      .filter(file => /\.(ts|tsx|mjs|md)$/.test(file) && !file.endsWith('settings.test.ts'))
      .flatMap(file => [...readFileSync(`${root}/${file}`, 'utf8').matchAll(/\bGEYI_[A-Z_]+\b/g)].map(([name]) => name))
    expect([...new Set(spoken)].filter(name => !known.has(name))).toEqual([])
  })
})
