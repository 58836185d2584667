/** The key of a request, so that one that is sent again because its answer never came is done once. */
export class RequestKey {
  private asked = ''
  private key = ''

  constructor(private readonly newKey: () => string = () => crypto.randomUUID()) {}

  /** The same key for the same input, until that was answered. */
  of(input: object): string {
    const asked = JSON.stringify(input)
    if (asked !== this.asked) this.key = this.newKey()
    this.asked = asked
    return this.key
  }

  answered(): void {
    this.asked = ''
  }
}
