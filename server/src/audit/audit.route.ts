import { Readable } from 'node:stream'
import { isDivisionCode } from '@geyi/shared/codes'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { tokenOf } from '../account/cookie.ts'
import { viewerOf } from '../account/session.service.ts'
import { recordAct } from '../act/act.query.ts'
import { Act, type ActKind, type Way } from '../act/act.ts'
import type { Writer } from '../database/access.ts'
import { DomainError } from '../errors/domain-error.ts'
import { mayTryOut } from '../outside.ts'
import type { Viewer } from '../viewer/viewer.ts'
import type { AuditFilter } from './audit.inputs.ts'
import { subtreesToAudit } from './audit.page.ts'
import { countAudit } from './audit.query.ts'
import { AuditKind, AuditWay } from './audit.type.ts'
import { AUDIT_FORMATS, type AuditFormat, writeAudit } from './audit-file.ts'

const TYPES: Readonly<Record<AuditFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ndjson: 'application/x-ndjson; charset=utf-8',
}

/** Serves `/api/audit?format=csv`: what `audit` lists, as a file. Whoever takes it is recorded before a line of it leaves. */
export function serveAudit(app: FastifyInstance, root: Writer): void {
  app.get('/api/audit', async (request, reply) => {
    const viewer = await viewerOfRequest(root, request)
    const subtrees = subtreesToAudit(viewer)
    const query = request.query as Readonly<Record<string, unknown>>
    const format = AUDIT_FORMATS.find(one => one === (query.format ?? 'csv'))
    if (!format) throw bad('format', `It is ${AUDIT_FORMATS.join(', ')}.`)
    const filter = filterOf(query)
    const act = new Act('exportAudit', { accountId: viewer!.accountId, way: 'PAGE', address: request.ip })
    for (const code of filter.within ? [filter.within] : subtrees) act.at(code)
    act.details.add(`format=${format}`)
    act.count = await countAudit(root, subtrees, filter)
    await recordAct(root.fork(), act)
    return reply
      .type(TYPES[format])
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="audit.${format}"`)
      .send(Readable.from(writeAudit(root.fork(), { format, subtrees, filter })))
  })
}

async function viewerOfRequest(root: Writer, request: FastifyRequest): Promise<Viewer | null> {
  const token = tokenOf(request)
  const viewer = token ? await viewerOf(root, token) : null
  if (token && (!viewer || (viewer.demo && !mayTryOut(request))))
    throw new DomainError('UNAUTHENTICATED', 'Your session is over. Sign in again.')
  return viewer
}

/** The conditions of an address, in the names of `AuditFilter`; `kinds` with commas between. @throws BAD_USER_INPUT */
export function filterOf(query: Readonly<Record<string, unknown>>): AuditFilter {
  const text = (name: string): string | null => {
    const value = query[name]
    if (value === undefined || value === '') return null
    if (typeof value !== 'string' || value.includes('\0')) throw bad(name, 'It is given once, as a text.')
    return value
  }
  const moment = (name: string): Date | null => {
    const value = text(name)
    if (value === null) return null
    const read = new Date(value)
    const year = read.getUTCFullYear()
    if (!(year >= 1900 && year <= 2199)) throw bad(name, 'It is a moment like 2026-11-21T08:00:00Z.')
    return read
  }
  const word = <Word extends string>(name: string, value: string, words: Readonly<Record<Word, Word>>): Word => {
    if (!Object.hasOwn(words, value)) throw bad(name, `It is one of ${Object.keys(words).join(', ')}.`)
    return value as Word
  }
  const kinds = text('kinds')?.split(',')
  const within = text('within')
  // It is recorded as where something was done.
  if (within !== null && !isDivisionCode(within)) throw bad('within', 'It is the code of a division.')
  const way = text('way')
  return {
    who: text('who'),
    kinds: kinds ? kinds.map(one => word<ActKind>('kinds', one, AuditKind)) : null,
    way: way === null ? null : word<Way>('way', way, AuditWay),
    nodeId: text('nodeId'),
    search: text('search'),
    within,
    from: moment('from'),
    until: moment('until'),
  }
}

const bad = (argument: string, message: string): DomainError =>
  new DomainError('BAD_USER_INPUT', `\`${argument}\`: ${message}`, { argument })
