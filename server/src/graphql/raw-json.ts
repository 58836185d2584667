import { randomBytes } from 'node:crypto'

// Unguessable, so that no name stored by a user can pose as a place to splice at.
const mark = `raw-json-${randomBytes(12).toString('hex')}`

let collecting: string[] | undefined

/** JSON text that the database wrote, on its way out as it is: parsing and writing polygons again costs 25 times as much. */
export class RawJson {
  constructor(readonly text: string) {}

  toJSON(): unknown {
    if (!collecting) return JSON.parse(this.text)
    collecting.push(this.text)
    return mark
  }
}

/** `JSON.stringify`, with every `RawJson` spliced in as text, in the order in which they were met. */
export function stringifyWithRawJson(value: unknown): string {
  const texts: string[] = []
  collecting = texts
  try {
    const outline = JSON.stringify(value)
    if (texts.length === 0) return outline
    return outline
      .split(`"${mark}"`)
      .flatMap((text, index) => [text, texts[index] ?? ''])
      .join('')
  } finally {
    collecting = undefined
  }
}
