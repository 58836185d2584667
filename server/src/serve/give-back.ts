import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** How often the process looks at itself, in milliseconds. */
const EVERY = 5_000
/** The share of that time in which it may have worked and is calm all the same. */
const CALM = 0.1
/** So much more than after the last time is worth the tenth of a second that giving it back takes, in bytes. */
const WORTH = 16 * 1024 * 1024

/** Has V8 give back what a rush has left behind, whenever it is calm again: by itself V8 keeps the pages for the next rush. */
export function giveBackMemory(every = EVERY): void {
  // Node.js has no other way in than this flag, which from the command line would show `gc` to all code.
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as NodeJS.GCFunction
  let least = 0
  let last = performance.eventLoopUtilization()
  const look = () => {
    const { utilization } = performance.eventLoopUtilization(last)
    last = performance.eventLoopUtilization()
    if (utilization > CALM || process.memoryUsage.rss() < least + WORTH) return
    collect({ type: 'major', flavor: 'last-resort' })
    least = process.memoryUsage.rss()
  }
  setInterval(look, every).unref()
}
