/** An event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly args?: { readonly name?: string }
}

/** Milliseconds that the busiest page's main thread worked from each frame's beginning to the next one's. */
export function mainThreadFrames(events: readonly TraceEvent[]): number[] {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const frames = threads.map(thread => framesOf(events, thread))
  return frames.toSorted((one, other) => other.length - one.length)[0] ?? []
}

function framesOf(events: readonly TraceEvent[], { pid, tid }: TraceEvent): number[] {
  const own = events.filter(event => event.pid === pid && event.tid === tid)
  const starts = own
    .filter(({ name }) => name === 'BeginMainThreadFrame')
    .map(({ ts }) => ts)
    .sort((a, b) => a - b)
  const tasks = own.filter(({ name, ph }) => ph === 'X' && name === 'ThreadControllerImpl::RunTask')
  const work = new Array<number>(Math.max(0, starts.length - 1)).fill(0)
  for (const { ts, dur = 0 } of tasks) {
    // A frame's own beginning lies within its task: what begins shortly before it is its work.
    const frame = starts.findLastIndex(start => start <= ts + dur)
    if (frame >= 0 && frame < work.length) work[frame]! += dur / 1000
  }
  return work
}
