import { createReadStream, createWriteStream, renameSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { constants, createGunzip, createGzip } from 'node:zlib'
import { extract, pack } from 'tar-stream'
import { root } from './run.mjs'

/** What the library brings along and no database of ours asks for; every start would unpack it and link it. */
const UNUSED = /postgis_(raster|topology|tiger_geocoder)|unpackaged|share\/postgresql\/contrib\//

/** Writes PostGIS for the embedded engine without what is never used of it: a start then takes a third less. */
export async function writePostgis(file) {
  const library = createRequire(join(root, 'server/package.json')).resolve('@electric-sql/pglite-postgis')
  const all = extract()
  const kept = pack()
  const written = pipeline(kept, createGzip({ level: constants.Z_BEST_SPEED }), createWriteStream(`${file}.part`))
  const read = pipeline(createReadStream(join(dirname(library), 'postgis.tar.gz')), createGunzip(), all)
  for await (const entry of all) {
    if (UNUSED.test(entry.header.name)) entry.resume()
    else await pipeline(entry, kept.entry(entry.header))
  }
  kept.finalize()
  await Promise.all([read, written])
  // Half-written files are never seen under its name.
  renameSync(`${file}.part`, file)
}
