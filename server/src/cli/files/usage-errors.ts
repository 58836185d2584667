import type { Command } from 'commander'

/** Lets a command that was called wrongly end with 2, so that scripts can tell it from one that failed. */
export const usageErrorsExitWith2 = (command: Command): Command =>
  command.exitOverride(error => process.exit(error.exitCode === 0 ? 0 : 2))
