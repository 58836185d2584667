/** A place in what PostgreSQL has written, as one number. */
export type Lsn = bigint

/** Reads PostgreSQL’s own form, `16/B374D848`; undefined for another text. */
export function parseLsn(text: string | undefined): Lsn | undefined {
  const [, high, low] = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i.exec(text ?? '') ?? []
  return high && low ? (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`) : undefined
}
