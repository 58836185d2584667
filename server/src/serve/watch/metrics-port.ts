import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Metrics } from './metrics.ts'

/** Serves the measures on a port of their own, whose host says who reaches it. @returns how to close it */
export async function openMetricsPort(metrics: Metrics, host: string, port: number): Promise<() => void> {
  const server = createServer(async ({ url }, answer) => {
    if (url !== '/metrics') return answer.writeHead(404).end()
    answer.writeHead(200, { 'content-type': metrics.type }).end(await metrics.text())
  })
  server.listen({ host, port })
  await once(server, 'listening')
  return () => server.close()
}
