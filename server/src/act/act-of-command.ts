import { hostname, userInfo } from 'node:os'
import { Act } from './act.ts'

/** A command as an act: of nobody with an account, from a user of this machine. */
export const actOfCommand = (operation: string): Act =>
  new Act(operation, { accountId: null, way: 'COMMAND', address: `${userOfMachine()}@${hostname()}` })

/** In a container a user may have no name. */
function userOfMachine(): string {
  try {
    return userInfo().username
  } catch {
    return String(process.getuid?.() ?? '')
  }
}
