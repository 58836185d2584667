import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { postgis as whole } from '@electric-sql/pglite-postgis'

/** PostGIS for the embedded engine: what the build left of it, or all of it where nothing was built. */
export const postgis: typeof whole = {
  ...whole,
  setup: async (...given) => ({ ...(await whole.setup(...given)), ...built() }),
}

function built(): { bundlePath?: URL } {
  try {
    return { bundlePath: pathToFileURL(createRequire(import.meta.url).resolve('#postgis')) }
  } catch {
    return {}
  }
}
