import { failureOf } from './failure.ts'

/**
 * Runs a command that reads or writes a file. Whatever stops it is said on one line, or as JSON where that was asked for, and the exit
 * code is 2: nobody who feeds a script from it gets a stack or nothing at all.
 */
export async function reportingFailure(
  json: boolean,
  print: (text: string) => void,
  command: () => Promise<void>,
): Promise<void> {
  try {
    await command()
  } catch (error) {
    const failure = failureOf(error)
    if (json) print(JSON.stringify({ error: failure }))
    else console.error(failure.message)
    process.exitCode = 2
  }
}
