import type { FastifyInstance } from 'fastify'
import type { Engine } from '../database/engine.ts'
import { backdropTile } from './backdrop.query.ts'
import { TileCache } from './tile-cache.ts'

const MAX_ZOOM = 20

/** Serves `/tiles/backdrop/{z}/{x}/{y}.json`. */
export function serveTiles(app: FastifyInstance, engine: Engine): void {
  const cache = new TileCache()
  app.get<{ Params: { z: string; x: string; file: string } }>('/tiles/backdrop/:z/:x/:file', async (request, reply) => {
    const { z, x, file } = request.params
    const y = /^(\d{1,7})\.json$/.exec(file)?.[1]
    const tile = { z: Number(z), x: Number(x), y: Number(y) }
    const exists =
      /^\d{1,2}$/.test(z) &&
      /^\d{1,7}$/.test(x) &&
      y !== undefined &&
      tile.z <= MAX_ZOOM &&
      tile.x < 2 ** tile.z &&
      tile.y < 2 ** tile.z
    if (!exists)
      return reply.status(404).send({ code: 'NOT_FOUND', message: 'A tile is /tiles/backdrop/{z}/{x}/{y}.json.' })
    const text = await cache.get(`${z}/${x}/${y}`, () => backdropTile(engine.em.fork(), tile))
    return reply.type('application/json; charset=utf-8').header('cache-control', 'public, max-age=600').send(text)
  })
}
