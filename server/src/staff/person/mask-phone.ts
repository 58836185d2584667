/** A Chinese mobile number, with or without its country code. */
const MOBILE = /^(?:0{0,2}86)?(1[3-9]\d)\d{4}(\d{4})$/

/** The fewest digits of which any are shown. */
const FEWEST = 7

/**
 * A phone number as strangers may see it: `138****1234` for a mobile one. Of any other the last two digits at most, because a
 * landline in a known town has only so many to guess.
 */
export function maskPhone(phone: string): string {
  const digits = phone.normalize('NFKC').replace(/\D/g, '')
  const [, first, last] = MOBILE.exec(digits) ?? []
  if (first && last) return `${first}****${last}`
  return digits.length < FEWEST ? '****' : `****${digits.slice(-2)}`
}
