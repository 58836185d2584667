import autocannon from 'autocannon'

/** What a load run measured. */
export interface Load {
  requestsPerSecond: number
  p50: number
  p95: number
  p99: number
}

/** Sends these requests in turn over some connections, for some seconds or so many of them, from this process. */
export async function load(
  url: string,
  requests: autocannon.Request[],
  { connections, ...until }: { connections: number } & ({ seconds: number } | { amount: number }),
): Promise<Load> {
  const latencies: number[] = []
  let failures = 0
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      { url, connections, requests, ...('seconds' in until ? { duration: until.seconds } : until) },
      (error, done) => (error ? reject(error) : resolve(done)),
    )
    instance.on('response', (_client, status, _bytes, milliseconds) => {
      latencies.push(milliseconds)
      if (status !== 200) failures++
    })
  })
  if (failures > 0 || result.errors > 0)
    throw new Error(`${failures + result.errors} of ${latencies.length} requests to ${url} failed.`)
  latencies.sort((a, b) => a - b)
  const quantile = (q: number) => latencies[Math.floor(q * (latencies.length - 1))]!
  return {
    requestsPerSecond: latencies.length / result.duration,
    p50: quantile(0.5),
    p95: quantile(0.95),
    p99: quantile(0.99),
  }
}

/** The middle value: what to quote of a few runs on a noisy machine. */
export const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
