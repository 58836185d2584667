import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const needed = [
  { package: 'chromium-headless-shell', is: () => existsSync('/usr/bin/chromium-headless-shell') },
  { package: 'fonts-noto-cjk', is: () => existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc') },
  { package: 'postgresql-15', is: () => existsSync('/usr/lib/postgresql/15/bin/initdb') },
  { package: 'postgresql-15-postgis-3', is: () => existsSync('/usr/share/postgresql/15/extension/postgis.control') },
]

/** Installs the Debian packages that the tests need, when it may; otherwise says exactly what to install. */
export function readyMachine() {
  const missing = needed.filter(({ is }) => !is()).map(item => item.package)
  if (missing.length === 0) return
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.error(`Installing what the tests need: ${missing.join(', ')} …`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env })
    if (spawnSync('sh', ['-c', command], { stdio: ['ignore', 2, 2], env }).status === 0) return
  }
  console.error(
    `The tests need a browser, Chinese fonts and PostgreSQL with PostGIS. Install them with:\n  sudo ${command}`,
  )
  process.exit(1)
}
