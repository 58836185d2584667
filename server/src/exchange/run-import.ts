import { DomainError } from '../api/domain-error.ts'
import { withEngine } from '../with-engine.ts'
import type { ImportRequest } from './import.request.ts'
import { importFeatures } from './import.service.ts'
import { progressOn } from './progress.ts'
import { fileOnDisk } from './read/import-file.ts'
import { reportText } from './report-text.ts'

/** Imports a file on behalf of whoever may run commands, and says what became of it. */
export async function runImport(path: string, request: ImportRequest, json: boolean): Promise<void> {
  const progress = progressOn(process.stderr)
  try {
    const file = await fileOnDisk(path)
    const report = await withEngine(engine => importFeatures(engine.em, file, request, progress.rows))
    progress.end()
    console.log(json ? JSON.stringify(report) : reportText(report))
    if (report.refused > 0) process.exitCode = 1
  } catch (error) {
    progress.end()
    if (!(error instanceof DomainError)) throw error
    if (json) console.log(JSON.stringify({ error: { code: error.extensions.code, message: error.message } }))
    else console.error(error.message)
    process.exitCode = 1
  }
}
