/** What is known of one socket: its subscriptions by their ids. */
interface Open {
  readonly subscriptions: Readonly<Record<string, unknown>>
}

/** The sockets that are open. */
export class Sockets {
  readonly #open = new Set<Open>()

  get count(): number {
    return this.#open.size
  }

  get subscriptions(): number {
    let all = 0
    for (const { subscriptions } of this.#open) all += Object.keys(subscriptions).length
    return all
  }

  opened(socket: Open): void {
    this.#open.add(socket)
  }

  closed(socket: Open): void {
    this.#open.delete(socket)
  }
}
