import { buildNetwork, type WalkingNetwork } from '@geyi/shared/network'
import { inThread } from '../../jobs/thread/in-thread.ts'
import type { ReadPaths } from './read/read-paths.ts'

/** Positions of lines that take no longer than a thread takes to begin; with more, everybody else is answered meanwhile. */
const FEW = 50_000

/** The thread’s program: beside this file as it is written, and beside the program as it is built. */
const program = new URL(import.meta.url.endsWith('.ts') ? './paths.worker.ts' : './paths.worker.js', import.meta.url)

/** The network of the lines of a file. */
export const builtNetwork = async ({ paths, barriers, positions }: ReadPaths): Promise<WalkingNetwork> =>
  positions > FEW
    ? ((await inThread(program, { paths, barriers }, () => {}).result) as WalkingNetwork)
    : buildNetwork(paths, barriers)
