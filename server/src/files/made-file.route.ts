import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { validate } from 'uuid'
import { viewerAsking } from '../account/asking.ts'
import { recordAct } from '../act/act.query.ts'
import { Act } from '../act/act.ts'
import type { Engine } from '../database/engine/engine.ts'
import { mayAct } from '../viewer/authorize.ts'
import { keptFile, piecesOf } from './kept-file.query.ts'

/** Where a file that was made is fetched. */
export const pathOfFile = (fileId: string): string => `/api/files/${fileId}`

/** Serves files that were made, to who may have files made where they are about. */
export function serveMadeFiles(app: FastifyInstance, engine: Engine): void {
  app.get<{ Params: { id: string } }>(pathOfFile(':id'), async (request, reply) => {
    const { id } = request.params
    const reader = engine.em.fork()
    const file = validate(id) ? await keptFile(reader, id) : undefined
    const viewer = await viewerAsking(reader, request)
    if (!file?.made || !mayAct(viewer, 'EXPORT_FILES', file.divisionCode))
      return reply.status(404).send({ code: 'NOT_FOUND', message: 'There is no such file. Files are kept for 7 days.' })
    const { accountId, key } = viewer!
    const by = key ? ({ keyId: key.keyId, way: 'KEY' } as const) : ({ way: 'PAGE' } as const)
    const act = new Act('fetchFile', { accountId, address: request.ip, ...by })
    act.at(file.divisionCode)
    await recordAct(reader, act)
    return reply
      .type('application/octet-stream')
      .header('content-length', file.size)
      .header('cache-control', 'private, no-store')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .send(Readable.from(piecesOf(reader, id)))
  })
}
