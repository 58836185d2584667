// Makes one template in a process of its own: `make-template.ts sample`, for PostgreSQL with the address of its database.
import { openEngine } from '../src/store/open-engine.ts'
import { type Contents, fill, makeTemplate } from './templates.ts'

const [contents, databaseUrl] = process.argv.slice(2) as [Contents, string | undefined]
if (databaseUrl) {
  const engine = await openEngine({ databaseUrl })
  await fill(engine, contents)
  await engine.close()
} else await makeTemplate(contents)
process.exit(0)
