/** Words of progress on a terminal, or now and then in a log. */
export interface Progress {
  rows(count: number): void
  /** Whatever is done now: at once on a terminal, every few seconds in a log. */
  say(text: string): void
  end(): void
}

/** Steps between two lines where lines can't be overwritten. */
const LOG_STEP = 10_000

/** Milliseconds between two lines in a log. */
const APART = 5_000

export function progressOn(stream: NodeJS.WriteStream): Progress {
  let said = false
  let last = Date.now()
  return {
    rows(count) {
      const text = `${count.toLocaleString('en')} rows read`
      if (stream.isTTY) stream.write(`\r${text}`)
      else if (count % LOG_STEP === 0) stream.write(`${text}\n`)
      said ||= stream.isTTY
    },
    say(text) {
      if (stream.isTTY) stream.write(`\r\x1b[K${text}`)
      else if (Date.now() - last >= APART) {
        stream.write(`${text}\n`)
        last = Date.now()
      }
      said ||= stream.isTTY
    },
    end() {
      if (said) stream.write('\n')
      said = false
    },
  }
}
