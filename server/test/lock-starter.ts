import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface, type Interface } from 'node:readline'

/** What a process of its own does: takes the lock of a folder when told, and gives it back. */
const program = `
  import { createInterface } from 'node:readline'
  const { lockFolder } = await import(${JSON.stringify(new URL('../src/database/engine/lock.ts', import.meta.url).href)})
  let unlock
  for await (const word of createInterface({ input: process.stdin })) {
    try {
      if (word === 'free') unlock?.()
      unlock = word === 'try' ? lockFolder(process.argv[1]) : undefined
      console.log(word === 'try' ? 'got it' : 'freed')
    } catch (error) {
      console.log(error.message)
    }
  }`

/** A process of its own that starts on a data folder, as far as its lock. */
export class Starter {
  readonly #child: ChildProcess
  readonly #lines: Interface

  constructor(folder: string) {
    this.#child = spawn(process.execPath, ['--input-type=module', '--eval', program, folder], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    })
    this.#lines = createInterface({ input: this.#child.stdout! })
  }

  tries = (): Promise<string> => this.#say('try')
  frees = (): Promise<string> => this.#say('free')

  async kill(): Promise<void> {
    const ended = once(this.#child, 'exit')
    this.#child.kill('SIGKILL')
    await ended
  }

  async #say(word: string): Promise<string> {
    const answered = once(this.#lines, 'line')
    this.#child.stdin!.write(`${word}\n`)
    return (await answered)[0]
  }
}
