import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The commands that a page prints, block after block, as a reader would take them. */
export class Page {
  readonly #blocks: { readonly section: string; readonly text: string }[]

  constructor(
    root: string,
    private readonly file: string,
  ) {
    let section = ''
    this.#blocks = []
    for (const part of readFileSync(join(root, file), 'utf8').matchAll(/^## (.+)$|^```sh\n([\s\S]*?)^```$/gm)) {
      if (part[1]) section = part[1]
      else this.#blocks.push({ section, text: part[2]! })
    }
  }

  /** The next block of a section. @throws when the page has none, as after a change of it */
  take(section: string): string {
    const at = this.#blocks.findIndex(block => block.section === section)
    if (at < 0) throw new Error(`${this.file} prints no more commands under “${section}”.`)
    return this.#blocks.splice(at, 1)[0]!.text
  }

  /** The sections whose commands nobody has taken. */
  get left(): string[] {
    return [...new Set(this.#blocks.map(({ section }) => section))]
  }
}

/** What a page leaves to its reader, or what this machine can't lend, and what is said in its place. */
export type Instead = readonly (readonly [printed: string, here: string])[]

/** A block with what is otherwise here. */
export const adapted = (block: string, instead: Instead): string =>
  instead.reduce((text, [printed, here]) => text.replaceAll(printed, here), block)
