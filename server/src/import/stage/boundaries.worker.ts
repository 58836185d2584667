import { answer } from '../../jobs/thread/answer.ts'
import { dissolvedLevels } from './dissolved-levels.ts'

answer(dissolvedLevels)
