import { once } from 'node:events'
import { chmodSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import type { Engine } from '../database/engine/engine.ts'
import { writeBackup } from './write-backup.ts'

const socketIn = (folder: string): string => join(folder, 'geyi.sock')

/** Longer names of sockets no system takes. */
const LONGEST = 100

/** What goes wrong while a backup is handed out. */
type Tell = (error: unknown) => void

/**
 * Lets commands of the same user have a backup of an embedded database from the process that has it open: no other can read it.
 * @returns how to close it
 */
export async function openDoor(engine: Engine, folder: string, tell: Tell): Promise<() => void> {
  const path = socketIn(folder)
  if (Buffer.byteLength(path) > LONGEST) return () => {}
  // Whoever holds the folder’s lock is the only one: what lies there was left behind.
  rmSync(path, { force: true })
  const server = createServer(socket => {
    socket.on('error', () => {})
    writeBackup(engine, socket, () => {}).catch(tell)
  })
  server.on('error', tell)
  server.listen(path)
  await Promise.race([once(server, 'listening'), once(server, 'error')])
  if (server.listening) chmodSync(path, 0o600)
  return () => {
    server.close()
    rmSync(path, { force: true })
  }
}

/** A backup as the process that has the folder open hands it out; undefined when none does. */
export async function knock(folder: string): Promise<Socket | undefined> {
  if (Buffer.byteLength(socketIn(folder)) > LONGEST) return undefined
  const socket = connect(socketIn(folder))
  return new Promise(resolve => {
    socket.once('connect', () => resolve(socket))
    socket.once('error', () => resolve(undefined))
  })
}
