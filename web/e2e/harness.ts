import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { freePort } from '../../server/test/free-port.ts'
import { signIn } from './accounts.ts'
import { startServer, stop, untilHealthy } from './server.ts'

/** Screens on which the pages must be good. */
const screens = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  phoneOnItsSide: { viewport: { width: 844, height: 390 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  lowPhone: { viewport: { width: 390, height: 500 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  /** The smallest phones that are still carried. */
  smallPhone: { viewport: { width: 320, height: 568 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1440, height: 900 } },
} satisfies Record<string, BrowserContextOptions>

export interface Visitor {
  screen?: keyof typeof screens
  /** Username of whom the visitor is signed in as before any page is loaded; a stranger when absent. */
  as?: string
  language?: 'zh' | 'en'
  theme?: 'light' | 'dark'
  /** Whether he has chosen large type on an earlier visit. */
  largeType?: boolean
  /** By which the device goes; China's, if nothing else is said. */
  timeZone?: string
  /** Where the visitor's device says that he is; without it the browser refuses to say. */
  at?: { longitude: number; latitude: number }
  /** What the page may complain of: a visit without network can't be silent. */
  mayComplain?: RegExp
  /** What the visitor's clock says, ISO 8601: stations open and close. */
  now?: string
  /** Whether only the visitor's clock says it, not the server's. */
  clockWrong?: boolean
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

const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

interface SiteOptions {
  /** Adds more to a copy of the folder that the set-up filled. */
  add?: (folder: string) => Promise<unknown>
  /** Settings of the server, as its surroundings say them. */
  settings?: NodeJS.ProcessEnv
}

/** Starts a site on a copy of the folder that the set-up filled, and a browser to visit it. */
export async function openSite({ add, settings }: SiteOptions = {}): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'geyi-e2e-'))
  cpSync(inject('filledFolder'), folder, { recursive: true })
  await add?.(folder)
  const port = await freePort()
  const server = startServer(port, folder, settings)
  const url = `http://127.0.0.1:${port}`
  try {
    await untilHealthy(url, server)
  } catch (error) {
    await stop(server)
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: BROWSER_FLAGS,
    // Without a locale the browser could not write a Chinese file name.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
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
  const { screen = 'phone', language = 'zh', theme = 'light', largeType = false, at, now, mayComplain } = visitor
  const { timeZone = 'Asia/Shanghai', clockWrong = false } = visitor
  const context = await browser.newContext({
    ...screens[screen],
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: timeZone,
    colorScheme: theme,
    // Movements would only have to be waited for.
    reducedMotion: 'reduce',
    ...(at ? { geolocation: at, permissions: ['geolocation'] } : {}),
  })
  if (largeType)
    await context.addInitScript(() => {
      const key = 'geyi.preferences'
      if (!localStorage.getItem(key)) localStorage.setItem(key, JSON.stringify({ largeType: true }))
    })
  if (visitor.as) await signIn(context, url, visitor.as)
  const page = await context.newPage()
  if (now) await page.clock.setFixedTime(now)
  // The server's clock says the same, as far as the page can tell.
  if (now && !clockWrong)
    await page.addInitScript(date => {
      const { get } = Headers.prototype
      Headers.prototype.get = function (name) {
        return name === 'date' ? date : get.call(this, name)
      }
    }, new Date(now).toUTCString())
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
      const faults = complaints.filter(complaint => !mayComplain?.test(complaint))
      if (faults.length > 0) throw new Error(`The page complained:\n${faults.join('\n')}`)
    },
  }
}

/** The shell has no windows with bars of their own to draw, which nobody sees here. */
const CHROMIUMS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

function chromiumPath(): string {
  const path = process.env.CHROMIUM ?? CHROMIUMS.find(existsSync) ?? CHROMIUMS[0]!
  if (!existsSync(path))
    throw new Error(
      `There is no browser at ${path}. Install Debian's chromium-headless-shell, or say where one is with CHROMIUM=….`,
    )
  return path
}
