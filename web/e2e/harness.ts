import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { buildWeb } from '../../server/bin/build.mjs'
import { environment, root, tool } from '../../server/bin/run.mjs'

/** Screens on which the pages must be good. */
const screens = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1440, height: 900 } },
} satisfies Record<string, BrowserContextOptions>

export interface Visitor {
  screen?: keyof typeof screens
  language?: 'zh' | 'en'
  theme?: 'light' | 'dark'
  /** Where the visitor's device says that he is; without it the browser refuses to say. */
  at?: { longitude: number; latitude: number }
  /** What the visitor's clock says, ISO 8601: stations open and close. */
  now?: string
}

/** One visitor's browser window. */
export interface Visit {
  page: Page
  /** Ends the visit. @throws if the page complained in its console or asked another host for anything. */
  end(): Promise<void>
}

/** The whole of Geyi as `npm start` runs it: built pages, API, and an embedded database with the sample, all its own. */
export interface Site {
  url: string
  visit(path: string, visitor?: Visitor): Promise<Visit>
  close(): Promise<void>
}

/** Seconds within which a first start, sample included, must answer even on a busy machine. */
const START = 240

const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts a site and a browser to visit it. */
export async function openSite(): Promise<Site> {
  await buildWeb()
  const folder = mkdtempSync(join(tmpdir(), 'geyi-e2e-'))
  const port = await freePort()
  const server = startServer(port, folder)
  const url = `http://127.0.0.1:${port}`
  try {
    await untilHealthy(url, server)
  } catch (error) {
    await stop(server)
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: BROWSER_FLAGS })
  return {
    url,
    visit: (path, visitor = {}) => openVisit(browser, url, path, visitor),
    async close() {
      await browser.close()
      await stop(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function openVisit(browser: Browser, url: string, path: string, visitor: Visitor): Promise<Visit> {
  const { screen = 'phone', language = 'zh', theme = 'light', at, now } = visitor
  const context = await browser.newContext({
    ...screens[screen],
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    colorScheme: theme,
    // Movements would only have to be waited for.
    reducedMotion: 'reduce',
    ...(at ? { geolocation: at, permissions: ['geolocation'] } : {}),
  })
  const page = await context.newPage()
  if (now) await page.clock.setFixedTime(now)
  const complaints: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', error => complaints.push(`uncaught: ${error.message}`))
  page.on('request', request => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== url) complaints.push(`foreign: ${request.url()}`)
  })
  await page.goto(url + path)
  return {
    page,
    async end() {
      await context.close()
      if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`)
    },
  }
}

function startServer(port: number, folder: string): ChildProcess {
  const loader = pathToFileURL(join(root, 'server/node_modules/tsx/dist/loader.mjs')).href
  return spawn(tool('.', 'node'), ['--import', loader, join(root, 'server/src/cli.ts'), 'start'], {
    cwd: root,
    env: { ...environment, HOST: '127.0.0.1', PORT: String(port), GEYI_DATA: folder, DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', process.env.GEYI_TEST_LOG ? 'inherit' : 'ignore'],
  })
}

async function untilHealthy(url: string, server: ChildProcess): Promise<void> {
  for (let second = 0; second < START; second += 0.25) {
    if (server.exitCode !== null)
      throw new Error(`The server ended with ${server.exitCode}; GEYI_TEST_LOG=1 shows why.`)
    const answer = await fetch(`${url}/api/health`).catch(() => null)
    if (answer?.ok) return
    await new Promise(resolve => setTimeout(resolve, 250))
  }
  throw new Error(`The server did not answer within ${START} s.`)
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

function chromiumPath(): string {
  const path = process.env.CHROMIUM ?? '/usr/bin/chromium'
  if (!existsSync(path))
    throw new Error(`There is no browser at ${path}. Install Debian's chromium, or say where it is with CHROMIUM=….`)
  return path
}
