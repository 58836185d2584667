import { isIP } from 'node:net'

/** One kind of value of a setting: what it must be, in words, and how it is read. */
export interface Kind<Value> {
  readonly words: string
  /** The value that a text means; undefined where it means none. */
  read(text: string): Value | undefined
}

export const text: Kind<string> = { words: 'a text', read: given => given }

export const onOff: Kind<boolean> = {
  words: 'on or off',
  read: given => (given === 'on' ? true : given === 'off' ? false : undefined),
}

/** Whole numbers of a range, both ends included. */
export const wholeNumber = (least: number, most: number): Kind<number> => ({
  words: `a whole number from ${least} to ${most}`,
  read: given => {
    const number = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN
    return number >= least && number <= most ? number : undefined
  },
})

/** A number of days, not fewer than some, or 0 for no end. */
export const daysOrEver = (least: number): Kind<number> => {
  const { read } = wholeNumber(least, 36_525)
  return { words: `0, or a whole number from ${least} to 36525`, read: given => (given === '0' ? 0 : read(given)) }
}

export const oneOf = <Word extends string>(...known: readonly Word[]): Kind<Word> => ({
  words: `${known.slice(0, -1).join(', ')} or ${known.at(-1)}`,
  read: given => known.find(word => word === given),
})

/** Several of a kind with commas between them; blanks and empty places are left out. */
export const listOf = <Value>({ words, read }: Kind<Value>): Kind<readonly Value[]> => ({
  words: `${words}; several with commas`,
  read: given => {
    const items = given
      .split(',')
      .map(item => item.trim())
      .filter(item => item !== '')
      .map(read)
    return items.includes(undefined as Value) ? undefined : items.map(item => item!)
  },
})

/** `10.0.0.2`, `10.0.0.0/8`, `2001:db8::/32` or `loopback`. */
export const network: Kind<string> = {
  words: 'an address (10.0.0.2), a range (10.0.0.0/8) or loopback',
  read: given => {
    if (given === 'loopback') return given
    const [address = '', bits, more] = given.split('/')
    const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)]!
    const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most)
    return more === undefined && most > 0 && fits ? given : undefined
  },
}

/** A path of one or more parts, without the slash at its end; empty for `/`. */
export const path: Kind<string> = {
  words: 'a path like /geyi',
  read: given => (/^(\/[\w~-][\w.~-]*)*\/?$/.test(given) ? given.replace(/\/$/, '') : undefined),
}

/** What people open. */
export interface PublicAddress {
  readonly origin: string
  /** As `path` gives it. */
  readonly path: string
}

export const publicAddress: Kind<PublicAddress> = {
  words: 'what people open, like https://grids.example or https://district.example/geyi',
  read: given => {
    const url = URL.canParse(given) ? new URL(given) : undefined
    if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) return undefined
    const under = path.read(url.pathname)
    return under === undefined ? undefined : { origin: url.origin, path: under }
  },
}

/** The address of a PostgreSQL database. */
export const databaseAddress: Kind<string> = {
  words: 'the address of a database, like postgresql://user@host/geyi',
  read: given => (/^postgres(ql)?:\/\/./.test(given) && URL.canParse(given) ? given : undefined),
}

/** The address of a provider of identities. */
export const issuerAddress: Kind<string> = {
  words: 'an address like https://login.example/realms/district, with http on this machine only',
  read: given => {
    const url = URL.canParse(given) ? new URL(given) : undefined
    const isSafe =
      url?.protocol === 'https:' || (url?.protocol === 'http:' && /^(localhost|127\.\d+\.\d+\.\d+)$/.test(url.hostname))
    return isSafe && !url.search && !url.hash && !url.username ? given : undefined
  },
}

/** A right that a value of a claim gives. */
export interface RightOfClaim {
  readonly value: string
  readonly role: string
  readonly divisionCode: string
}

export const rightOfClaim: Kind<RightOfClaim> = {
  words:
    'a value of the claim, a role and the code of a division, like grid-planners=PLANNER:530303 (admins=ADMINISTRATOR: is everywhere)',
  read: given => {
    const [, value, role, divisionCode] =
      /^(.+)=(ADMINISTRATOR|PLANNER|REVIEWER|STATION_KEEPER|GRID_WORKER|VIEWER):(\d{0,12})$/.exec(given) ?? []
    return value === undefined ? undefined : { value: value.trim(), role: role!, divisionCode: divisionCode! }
  },
}
