import { createHash, randomInt } from 'node:crypto'

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** 40 letters of 62 are 238 bits: nobody guesses one, so that a plain hash keeps it. */
const RANDOM = 40
const CHECK = 6

/** What every key begins with, by which scanners of code and logs find one that has leaked. */
export const PREFIX = 'geyi_'

/** A new key, as it is shown once: prefix, letters of chance, and letters that follow from these, by which a scanner tells it from what merely looks like one. */
export function makeSecret(): string {
  const chance = Array.from({ length: RANDOM }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  return `${PREFIX}${chance}${checkOf(chance)}`
}

/** Whether a text could be a key of some Geyi: no database needs to be asked for any other. */
export function isSecret(text: string): boolean {
  const [, chance, check] = pattern.exec(text) ?? []
  return chance !== undefined && check === checkOf(chance)
}

const pattern = new RegExp(`^${PREFIX}([0-9A-Za-z]{${RANDOM}})([0-9A-Za-z]{${CHECK}})$`)

function checkOf(chance: string): string {
  const bytes = createHash('sha256').update(`${PREFIX}${chance}`).digest()
  return Array.from(bytes.subarray(0, CHECK), byte => LETTERS[byte % LETTERS.length]).join('')
}

/** What is kept of a key. SHA-256 will do: a slow hash is for passwords, which can be guessed, and every request would wait for it. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** What is shown of a key in lists, to tell which one has been found somewhere. */
export const beginningOfSecret = (secret: string): string => secret.slice(0, PREFIX.length + 4)
