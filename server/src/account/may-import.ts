import type { FastifyRequest } from 'fastify'
import type { Reader } from '../database/access.ts'
import { mayTryOut } from '../outside.ts'
import { mayAnywhere } from '../viewer/authorize.ts'
import { tokenOf } from './cookie.ts'
import { viewerOf } from './session.service.ts'

/** Whether somebody asks who may import, be it stations alone, wherever their right lies: what they import is authorised once it has been read. */
export async function mayImport(reader: Reader, request: FastifyRequest): Promise<boolean> {
  const token = tokenOf(request)
  const viewer = token ? await viewerOf(reader, token) : null
  if (viewer?.demo && !mayTryOut(request)) return false
  return mayAnywhere(viewer, 'IMPORT_STATIONS')
}
