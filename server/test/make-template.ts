// Makes one template of the embedded database in a process of its own: `make-template.ts sample`.
import { type Contents, makeTemplate } from './templates.ts'

await makeTemplate(process.argv[2] as Contents)
process.exit(0)
