/** What a scanner comes across in a GeoJSON document, as JSON text. */
export type Scanned =
  | { readonly kind: 'feature'; readonly text: string }
  | { readonly kind: 'member'; readonly name: string; readonly text: string }

const QUOTE = 34
const COMMA = 44
const COLON = 58
const BACKSLASH = 92
const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9
const opens = (code: number) => code === 123 || code === 91
const closes = (code: number) => code === 125 || code === 93

/**
 * Cuts a JSON object into its members, and its member `features` into its elements, while the text arrives, so that a file
 * of any size costs the memory of one feature. It looks at brackets and strings only: what it cuts out is still to be parsed.
 */
export class CollectionScanner {
  #depth = 0
  #inString = false
  #escaped = false
  #inFeatures = false
  /** Text of the value (or name) that is being read, and whether it has begun. */
  #held = ''
  #name: string | undefined
  #ended = false
  #sawFeatures = false

  /** Whether the object has an array `features`. */
  get sawFeatures(): boolean {
    return this.#sawFeatures
  }

  /** Takes the next piece of text. @throws SyntaxError where no JSON object can be. */
  *push(text: string): Generator<Scanned> {
    let start = 0
    const level = () => (this.#inFeatures ? 2 : 1)
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false
        else if (code === BACKSLASH) this.#escaped = true
        else if (code === QUOTE) this.#inString = false
        continue
      }
      if (isSpace(code)) continue
      if (this.#ended) throw new SyntaxError('text after the end of the document')
      if (this.#depth === 0) {
        if (code !== 123) throw new SyntaxError('the document is no object')
        this.#depth = 1
        start = i + 1
      } else if (code === QUOTE) this.#inString = true
      else if (opens(code)) {
        this.#depth++
        if (
          this.#depth === 2 &&
          this.#name === 'features' &&
          code === 91 &&
          (this.#held + text.slice(start, i)).trim() === ''
        ) {
          this.#inFeatures = true
          this.#sawFeatures = true
          this.#held = ''
          start = i + 1
        }
      } else if (this.#depth === level() && (code === COMMA || code === COLON || closes(code))) {
        const value = (this.#held + text.slice(start, i)).trim()
        this.#held = ''
        start = i + 1
        if (closes(code)) {
          if (code !== (this.#inFeatures ? 93 : 125))
            throw new SyntaxError('a bracket that closes what it did not open')
          this.#depth--
        }
        yield* this.#cut(value, code)
      } else if (closes(code)) this.#depth--
    }
    if (!this.#ended) this.#held += text.slice(start)
  }

  /** @throws SyntaxError when the document has not come to its end. */
  end(): void {
    if (!this.#ended) throw new SyntaxError('the document ends too early')
  }

  *#cut(value: string, code: number): Generator<Scanned> {
    if (this.#inFeatures) {
      if (value !== '') yield { kind: 'feature', text: value }
      else if (code === COMMA) throw new SyntaxError('a comma without a feature before it')
      if (code === COLON) throw new SyntaxError('a colon between features')
      if (closes(code)) {
        this.#inFeatures = false
        this.#name = ''
      }
      return
    }
    if (code === COLON) {
      if (this.#name !== undefined) throw new SyntaxError('two colons in one member')
      this.#name = String(JSON.parse(value))
      return
    }
    if (this.#name) yield { kind: 'member', name: this.#name, text: value }
    else if (value !== '') throw new SyntaxError('a member without a name')
    this.#name = undefined
    if (closes(code)) this.#ended = true
  }
}
