import { answer } from '../jobs/thread/answer.ts'
import { findSites } from './find-sites.ts'

answer(findSites)
