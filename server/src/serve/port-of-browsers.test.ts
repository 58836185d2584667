import { expect, test } from 'vitest'
import { isPortOfBrowsers } from './port-of-browsers.ts'

/** What Node.js, which keeps the browsers' list, says of a port. Nothing is sent to one that is blocked. */
const isBlocked = async (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}`, { signal: AbortSignal.timeout(200) }).then(
    () => false,
    error => error.cause?.message === 'bad port',
  )

test('ports that browsers refuse are known', { timeout: 60_000 }, async () => {
  const ports = Array.from({ length: 1_100 }, (_, at) => at + 1)
  const high = [
    1719, 1720, 1723, 2049, 3000, 3659, 4000, 4045, 4190, 5060, 5061, 6000, 6001, 6566, 6665, 6669, 6679, 6697,
  ]
  for (const port of [...ports, ...high, 8080, 10_080])
    expect([port, isPortOfBrowsers(port)]).toEqual([port, !(await isBlocked(port))])
})
