import { answer } from '../jobs/thread/answer.ts'
import { findZones } from './find/find-zones.ts'

answer(findZones)
