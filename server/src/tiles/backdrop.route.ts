import type { FastifyInstance } from 'fastify'
import type { Writer } from '../database/access.ts'
import type { Engine } from '../database/engine/engine.ts'
import { backdropTile } from './backdrop.query.ts'
import { STREETS_FROM_ZOOM, streetsOfTile } from './streets.query.ts'
import { type Tile, tileOf } from './tile.ts'
import { TileCache } from './tile-cache.ts'

/** Serves `/tiles/backdrop/{z}/{x}/{y}.json` to be drawn, and `/tiles/streets/{z}/{x}/{y}.json` to be drawn upon. */
export function serveTiles(app: FastifyInstance, engine: Engine): void {
  serveKind(app, engine, 'backdrop', 0, backdropTile)
  serveKind(app, engine, 'streets', STREETS_FROM_ZOOM, streetsOfTile)
}

function serveKind(
  app: FastifyInstance,
  engine: Engine,
  kind: string,
  fromZoom: number,
  make: (writer: Writer, tile: Tile) => Promise<string>,
): void {
  const cache = new TileCache(`tiles of ${kind}`)
  type Path = { Params: { z: string; x: string; file: string } }
  app.get<Path>(`/tiles/${kind}/:z/:x/:file`, async ({ params: { z, x, file } }, reply) => {
    const tile = tileOf(z, x, file)
    if (!tile || tile.z < fromZoom)
      return reply.status(404).send({ code: 'NOT_FOUND', message: `A tile is /tiles/${kind}/{z}/{x}/{y}.json.` })
    const text = await cache.get(`${tile.z}/${tile.x}/${tile.y}`, () => make(engine.em.fork(), tile))
    return reply.type('application/json; charset=utf-8').header('cache-control', 'public, max-age=600').send(text)
  })
}
