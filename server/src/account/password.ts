import { hash, verify } from '@node-rs/argon2'
import { AtOnce } from '../requests/at-once.ts'

/** Argon2id with the parameters that OWASP recommends as a minimum (19 MiB, 2 passes). */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The hash of a password as it is stored. */
export const hashPassword = (password: string): Promise<string> => hash(password, parameters)

/** Each takes 19 MiB and a core for some ten milliseconds; whoever waits last in line has a session within a second or two. */
export const verifying = new AtOnce({ most: 2, waiting: 60, busy: 'Many are signing in right now.' })

let decoy: Promise<string> | undefined

/**
 * Whether the password fits. Takes as long when there is no such account, so that names can't be found out by the clock.
 * @throws UNAVAILABLE when too many wait for an answer
 */
export const verifyPassword = (storedHash: string | undefined, password: string): Promise<boolean> =>
  verifying.run(async () => {
    decoy ??= hashPassword('decoy')
    const fits = await verify(storedHash ?? (await decoy), password)
    return fits && storedHash !== undefined
  })
