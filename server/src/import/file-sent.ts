import { DomainError } from '../errors/domain-error.ts'
import { fileInMemory, type ImportFile } from '../formats/feature/import-file.ts'
import type { FileInput } from './import.inputs.ts'

/** A file that was sent along. @throws BAD_USER_INPUT where its bytes can't be read, or there are none */
export function fileSent({ name, base64 }: FileInput): ImportFile {
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(base64))
    throw new DomainError('BAD_USER_INPUT', 'The bytes of `file` are not Base64.', { argument: 'file' })
  return fileInMemory(name.slice(0, 200), Buffer.from(base64, 'base64'))
}
