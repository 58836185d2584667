import type { FastifyRequest } from 'fastify'
import type { Reader } from '../database/access.ts'
import { mayAnywhere } from '../viewer/authorize.ts'
import { viewerAsking } from './asking.ts'

/**
 * Whether somebody asks who may import, be it stations alone, wherever their right lies: what they import is authorised once it has been read.
 * @throws UNAUTHENTICATED
 */
export const mayImport = async (reader: Reader, request: FastifyRequest): Promise<boolean> =>
  mayAnywhere(await viewerAsking(reader, request), 'IMPORT_STATIONS')
