import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { denverFile, denverIsThere } from '../../../shared/test/denver.ts'
import { freePort } from '../../test/free-port.ts'
import { until } from '../faults/asker.ts'
import { lostBy } from '../faults/found.ts'
import type { Measure } from '../measure.ts'
import { answersOf, othersOf } from './answers.ts'
import { add, makeStations, open, publish, settle, signIn, writeRoster } from './district.ts'
import { Machine } from './machine.ts'
import { adapted, type Instead, Page } from './pages.ts'
import { Nginx } from './proxy.ts'
import { Tls } from './tls.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Denver’s precincts. */
const GRIDS = 356

/**
 * From nothing to a district that works, as README and `docs/operation.md` print it, then the machine is lost and another takes its place:
 * what is asked is answered as before, to the byte.
 */
export async function benchFromNothing(tell: (measures: readonly Measure[]) => void): Promise<Measure[]> {
  if (!denverIsThere) return []
  const folder = mkdtempSync(join(tmpdir(), 'geyi-nothing-'))
  const ports = { server: await freePort(), own: await freePort(), redirects: await freePort() }
  const origin = `https://grids.example:${ports.own}`
  const backups = join(folder, 'backups')
  mkdirSync(backups)
  const readme = new Page(root, 'README.md')
  const page = new Page(root, 'docs/operation.md')
  const took = new Map<string, number>()
  const step = async <Result>(name: string, act: () => Promise<Result>): Promise<Result> => {
    const began = Date.now()
    const result = await act()
    const seconds = (Date.now() - began) / 1_000
    took.set(name, seconds)
    console.error(`${seconds.toFixed(1).padStart(7)} s  ${name}`)
    return result
  }
  const machineOf = (name: string) => Machine.make(root, join(folder, name), ports.server)
  let proxy: Nginx | undefined
  let machine: Machine | undefined
  let tls: Tls | undefined
  try {
    machine = await step('a machine: PostgreSQL, a copy of the repository', () => machineOf('first'))
    const nginx = Nginx.make(join(folder, 'nginx'), ports)
    proxy = nginx
    /** What the pages leave to their reader, or what this machine can’t lend. */
    const insteadOn = ({ cluster }: Machine): Instead => [
      ['postgresql://localhost/geyi', cluster.url('geyi')],
      ['postgresql://geyi@localhost/geyi', cluster.url('geyi')],
      ['/etc/nginx/conf.d', join(nginx.folder, 'conf.d')],
      ['/etc/ssl/geyi', join(nginx.folder, 'ssl')],
      ['nginx -t && systemctl reload nginx', nginx.check],
      ['https://grids.example', origin],
      ['households=户数', 'households=TOTPOP20'],
      ['/backup/', `${backups}/`],
      ['geyi-2026-11-27.geyi', 'geyi-$(date +%F).geyi'],
    ]
    copyFileSync(denverFile('precincts'), join(machine.copy, 'grids.zip'))
    copyFileSync(denverFile('blocks'), join(machine.copy, 'buildings.zip'))
    writeRoster(join(machine.copy, 'roster.csv'), GRIDS)
    const first = machine
    const said = (block: string) => adapted(block, insteadOn(first))

    const alone = await step('README: installed, migrated, grids imported, started', () =>
      first.start(said(readme.take('For operators'))),
    )
    await step('… until the first link is printed', () => alone.says(/http:\/\/\S+\/open#\S+/))
    await alone.end()
    const served = await step('a proxy, and the server behind it', async () => {
      const server = await first.start(said(page.take('A proxy before it')))
      return { server, link: (await server.says(/https:\/\/\S+\/open#\S+/))[0] }
    })
    const browser = new Tls(origin, nginx.certificate)
    tls = browser
    const admin = await step('the first administrator, by the link', () =>
      open(browser, served.link.slice(origin.length), 'first'),
    )
    await step('buildings, a roster and holidays imported, the doctor', () =>
      first.run(said(page.take('The first day'))),
    )
    await step('the band set, staff assigned', () => settle(browser, admin))
    const keeper = await add(browser, admin, 'keeper', 'STATION_KEEPER')
    await step('stations made, and found', async () => {
      await makeStations(browser, keeper)
      await until(async () => {
        const { data } = await browser.get('{ search(text: "红色驿站3") { label } }')
        return data.search.length > 0
      }, 'stations are found')
    })
    const planner = await add(browser, admin, 'planner', 'PLANNER')
    const reviewer = await add(browser, admin, 'reviewer', 'REVIEWER')
    const published = await step('a plan drawn, reviewed, published', () => publish(browser, planner, reviewer))
    await step('the audit taken away', () => first.run(said(page.take('The audit'))))
    const saved = await step('a backup, and whether it is whole', () => first.run(said(page.take('Backups'))))
    const moment = /as of (\S+) /.exec(saved)![1]!
    const people = {
      'an administrator': admin,
      'a station keeper': keeper,
      'a planner': planner,
      'a reviewer': reviewer,
    }
    const sessions = Object.fromEntries(Object.entries(people).map(([who, { cookie }]) => [who, cookie]))
    const before = await step('asked before', () => answersOf(browser, sessions, published, moment))

    await step('the machine lost', () => first.lose())
    const second = await step('another machine', () => machineOf('second'))
    machine = second
    const again = (block: string) => adapted(block, insteadOn(second))
    await step('installed again', () => second.run(again(page.take('Installing'))))
    await second.run(`export GEYI_PUBLIC_URL=${origin} GEYI_TRUSTED_PROXIES=loopback`)
    await step('restored, looked at, started', async () => {
      const server = await second.start(again(page.take('Backups')))
      await server.says(/Geyi is running at/)
    })
    const after = await step('asked again', () => answersOf(browser, sessions, published, moment))
    const wrong = othersOf(before, after)
    for (const [who, account] of Object.entries(people))
      await signIn(browser, account).catch(error => wrong.push(`${who} can’t sign in: ${error}`))
    for (const section of page.left) wrong.push(`nothing ran what “${section}” prints`)
    // A question that is refused to an administrator asks for nothing.
    for (const [name, answer] of before)
      if (name.endsWith(' an administrator') && answer.includes('"errors"'))
        wrong.push(`${name}: ${answer.slice(0, 300)}`)
    const measure = lostBy(
      'from nothing, lost and restored',
      wrong,
      `${before.size} answers the same, ${[...took.values()].reduce((sum, part) => sum + part, 0).toFixed(0)} s in all`,
    )
    tell([measure])
    return [measure]
  } finally {
    tls?.close()
    await machine?.lose()
    proxy?.end()
    rmSync(folder, { recursive: true, force: true })
  }
}
