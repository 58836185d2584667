import { Client } from 'pg'
import { StartError } from '../../errors/start-error.ts'

/** Makes the database that an address names, if it is not there, with an encoding and a locale that know Chinese. @returns whether it was made */
export async function createDatabase(url: string): Promise<boolean> {
  const address = new URL(url)
  const name = decodeURIComponent(address.pathname.slice(1))
  address.pathname = '/postgres'
  const client = new Client(address.href)
  try {
    await client.connect()
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount) return false
    await client.query(
      `create database ${client.escapeIdentifier(name)} encoding 'UTF8' locale 'C.UTF-8' template template0`,
    )
    return true
  } catch (error) {
    throw new StartError(`The database can’t be made: ${(error as Error).message}.`)
  } finally {
    await client.end().catch(() => {})
  }
}
