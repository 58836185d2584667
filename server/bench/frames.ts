/** An event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** Time that the thread itself ran, whatever else the machine did. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** A frame: milliseconds that the main thread ran for it, and that went by meanwhile. */
export interface Frame {
  readonly ran: number
  readonly passed: number
}

/** What the busiest page's main thread did from each frame's beginning to the next one's. */
export function mainThreadFrames(events: readonly TraceEvent[]): Frame[] {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const frames = threads.map(thread => framesOf(events, thread))
  return frames.toSorted((one, other) => other.length - one.length)[0] ?? []
}

function framesOf(events: readonly TraceEvent[], { pid, tid }: TraceEvent): Frame[] {
  const own = events.filter(event => event.pid === pid && event.tid === tid)
  const starts = own
    .filter(({ name }) => name === 'BeginMainThreadFrame')
    .map(({ ts }) => ts)
    .sort((a, b) => a - b)
  const tasks = own.filter(({ name, ph }) => ph === 'X' && name === 'ThreadControllerImpl::RunTask')
  const frames = starts.slice(1).map(() => ({ ran: 0, passed: 0 }))
  for (const { ts, dur = 0, tdur = dur } of tasks) {
    // A frame's own beginning lies within its task: what begins shortly before it is its work.
    const frame = frames[starts.findLastIndex(start => start <= ts + dur)]
    if (!frame) continue
    frame.ran += tdur / 1000
    frame.passed += dur / 1000
  }
  return frames
}
