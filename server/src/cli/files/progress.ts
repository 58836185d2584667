/** Words of progress on a terminal, or now and then in a log. */
export interface Progress {
  rows(count: number): void
  end(): void
}

/** Steps between two lines where lines can't be overwritten. */
const LOG_STEP = 10_000

export function progressOn(stream: NodeJS.WriteStream): Progress {
  let said = false
  return {
    rows(count) {
      const text = `${count.toLocaleString('en')} rows read`
      if (stream.isTTY) stream.write(`\r${text}`)
      else if (count % LOG_STEP === 0) stream.write(`${text}\n`)
      said ||= stream.isTTY
    },
    end() {
      if (said) stream.write('\n')
      said = false
    },
  }
}
