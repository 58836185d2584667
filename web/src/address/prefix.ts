/** The path under which the server lies, such as `/geyi`, as it says in its pages; empty at the root of its name. */
const PREFIX = globalThis.document?.documentElement.dataset.prefix ?? ''

/** What the addresses of pages begin with, for the router. */
export const base = PREFIX

/** Where something of the server lies: `/graphql` → `/geyi/graphql`. The router’s own links begin there by themselves. */
export const at = (path: string): string => PREFIX + path

/** The path of the page that is open, as if the server lay at the root. */
export const pathHere = (): string => location.pathname.slice(PREFIX.length) || '/'
