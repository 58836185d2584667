import { hash, verify } from '@node-rs/argon2'

/** Argon2id with the parameters that OWASP recommends as a minimum (19 MiB, 2 passes). */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The hash of a password as it is stored. */
export const hashPassword = (password: string): Promise<string> => hash(password, parameters)

let decoy: Promise<string> | undefined

/** Whether the password fits. Takes as long when there is no such account, so that names can't be found out by the clock. */
export async function verifyPassword(storedHash: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('decoy')
  const fits = await verify(storedHash ?? (await decoy), password)
  return fits && storedHash !== undefined
}
