import { randomUUID } from 'node:crypto'
import { Client } from 'pg'

/** Who hears words of other processes. */
export interface Hearing {
  word(word: unknown): void
  /** Words may have been missed: whoever can must look for themselves. */
  missed(): void
}

/** Words between the processes of one database: heard at once by those that live, kept nowhere, and lost where the way is broken. */
export interface Signals {
  send(topic: string, word: unknown): void
  hear(topic: string, hearing: Hearing): void
  close(): Promise<void>
}

const CHANNEL = 'geyi'
/** The longest that PostgreSQL passes on is 8,000 bytes. */
const LONGEST = 7_900
/** Between two tries to listen again, in milliseconds. */
const AGAIN = 1_000

/** Passes words on by `notify` and hears them by `listen`, on a connection of its own. */
export class DatabaseSignals implements Signals {
  readonly #process = randomUUID()
  readonly #hearings = new Map<string, Hearing>()
  #client: Client | undefined
  #closed = false
  #again: NodeJS.Timeout | undefined

  private constructor(private readonly url: string) {}

  static async open(url: string): Promise<DatabaseSignals> {
    const signals = new DatabaseSignals(url)
    await signals.#listen()
    return signals
  }

  send(topic: string, word: unknown): void {
    const text = JSON.stringify([this.#process, topic, word])
    if (Buffer.byteLength(text) > LONGEST) return
    this.#client?.query('select pg_notify($1, $2)', [CHANNEL, text]).catch(() => {})
  }

  hear(topic: string, hearing: Hearing): void {
    this.#hearings.set(topic, hearing)
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#again)
    await this.#client?.end().catch(() => {})
  }

  async #listen(): Promise<void> {
    const client = new Client({ connectionString: this.url, keepAlive: true, application_name: 'geyi signals' })
    client.on('error', () => {})
    client.on('notification', ({ payload }) => this.#take(payload ?? ''))
    try {
      await client.connect()
      await client.query(`listen ${CHANNEL}`)
    } catch {
      await client.end().catch(() => {})
      return this.#listenAgain()
    }
    client.once('end', () => {
      this.#client = undefined
      this.#listenAgain()
    })
    this.#client = client
    for (const hearing of this.#hearings.values()) hearing.missed()
  }

  #listenAgain(): void {
    if (this.#closed) return
    this.#again = setTimeout(() => void this.#listen(), AGAIN).unref()
  }

  #take(text: string): void {
    let said: [string, string, unknown]
    try {
      said = JSON.parse(text)
    } catch {
      // Somebody else’s.
      return
    }
    const [process, topic, word] = said
    if (process !== this.#process) this.#hearings.get(topic)?.word(word)
  }
}
