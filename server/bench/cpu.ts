import { spawn } from 'node:child_process'

/**
 * Runs a program of Node.js to its end, what it prints thrown away, and tells the processor time that it took in seconds, its start
 * included: on a machine that does other things too, the clock would measure those. @throws when it ends otherwise than expected
 */
export async function cpuSecondsOf(args: readonly string[], ends: readonly number[] = [0]): Promise<number> {
  const child = spawn(process.execPath, ['--import', REPORT, ...args], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  let seconds: number | undefined
  child.on('message', ({ user, system }: NodeJS.CpuUsage) => {
    seconds = (user + system) / 1e6
  })
  const code = await new Promise(resolve => child.on('exit', resolve))
  if (!ends.includes(code as number) || seconds === undefined) throw new Error(`${args.join(' ')} ended with ${code}.`)
  return seconds
}

/** Sends its own processor time as it ends. */
const REPORT = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.send(process.cpuUsage())); process.channel.unref()",
)}`
