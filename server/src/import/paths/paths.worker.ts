import { buildNetwork } from '@geyi/shared/network'
import { answer } from '../../jobs/thread/answer.ts'
import type { ReadPaths } from './read/read-paths.ts'

answer(({ paths, barriers }: Pick<ReadPaths, 'paths' | 'barriers'>) => buildNetwork(paths, barriers))
