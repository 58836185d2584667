import 'reflect-metadata'
import type { AddressInfo } from 'node:net'
import { buildApp } from '../src/app.ts'
import { openEngine } from '../src/database/engine.ts'

// The server as `npm start` runs it, over a database that is there already.
const engine = await openEngine({ databaseUrl: process.env.DATABASE_URL })
const app = await buildApp(engine)
await app.listen({ host: '127.0.0.1', port: 0 })
console.log(`listening ${(app.server.address() as AddressInfo).port}`)
process.once('SIGTERM', async () => {
  await app.close()
  await engine.close()
  process.exit(0)
})
