import type { Command } from 'commander'

/**
 * Lets every command that was called wrongly end with 2, so that scripts can tell it from one that failed, and say why as JSON where
 * that was asked for. Call it before commands are added: they take it over.
 */
export const usageErrorsExitWith2 = (program: Command): Command =>
  program.exitOverride(({ exitCode, message }) => {
    if (exitCode === 0) process.exit(0)
    if (process.argv.includes('--json'))
      console.log(JSON.stringify({ error: { code: 'BAD_USER_INPUT', message: message.replace(/^error: /, '') } }))
    process.exit(2)
  })
